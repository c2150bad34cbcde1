/** One o'clock is the one hour that these languages count in the singular. */
const ONE = /^0?1\D/;

/** A clock time as Spanish says it, with what ends the sentence: "las 19:40.", "la 1:05 p.m." with one full stop for both. */
export function las(time: string, end = ''): string {
  return `${ONE.test(time) ? 'la' : 'las'} ${time}${end === '.' && time.endsWith('.') ? '' : end}`;
}

/** A clock time in a Portuguese sentence: "às 19:40", "à 01:05". */
export function asHoras(time: string): string {
  return `${ONE.test(time) ? 'à' : 'às'} ${time}`;
}
