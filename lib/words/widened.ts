/** A language's words as another language may say them: any string for a string, at least as many for a list, the same arguments. */
export type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : T extends readonly string[]
      ? readonly [...{ [Index in keyof T]: string }, ...string[]]
      : { readonly [Key in keyof T]: Widened<T[Key]> };
