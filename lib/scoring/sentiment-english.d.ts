declare module 'sentiment/languages/en/index.js' {
  /** AFINN's words and phrases with their values, −5…5. */
  const english: { readonly labels: Readonly<Record<string, number>> };
  export default english;
}
