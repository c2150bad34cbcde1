import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LanguageData } from '../../lib/scoring/vocabulary.ts';

const here = fileURLToPath(new URL('./', import.meta.url));

function lines(file: string): string[] {
  return readFileSync(here + file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));
}

function sorted(map: Map<string, string[]>): Record<string, string[]> {
  const names = [...map.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, (map.get(name) ?? []).sort()]));
}

/** English as written down by hand for this project, beside this file. */
export function readEnglish(): LanguageData {
  const classes = new Map<string, string[]>();
  const seen = new Set<string>();
  let current: string[] = [];
  for (const line of lines('classes-en.txt')) {
    if (line.startsWith('@')) {
      current = [];
      classes.set(line, current);
      continue;
    }
    for (const word of line.split(' ')) {
      if (seen.has(word)) continue;
      seen.add(word);
      current.push(word);
    }
  }
  const aliases = new Map<string, string[]>();
  for (const line of lines('aliases-en.txt')) {
    const [meant, forms] = line.split(': ');
    if (meant !== undefined && forms !== undefined) aliases.set(meant, forms.split(' '));
  }
  const functionWords = lines('function-words-en.txt').flatMap((line) => line.split(' '));
  return {
    classes: sorted(classes),
    functionWords: [...new Set(functionWords)].sort(),
    aliases: sorted(aliases),
  };
}
