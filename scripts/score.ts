// JSON lines in, JSON lines out: {"text"} or {"messages":[{"text","seconds"}]}; see CONTRIBUTING.md.
import { createInterface } from 'node:readline';
import { bandsFor } from '../lib/draft/bands';
import { moments } from '../lib/draft/thread';
import { momentOf } from '../lib/draft/tracker';
import { score } from '../lib/scoring';

const bands = bandsFor('balanced');

function answer(line: string): unknown {
  const asked: unknown = JSON.parse(line);
  if (typeof asked !== 'object' || asked === null) throw new Error('an object is needed');
  if ('text' in asked) {
    if (typeof asked.text !== 'string') throw new Error('"text" must be a string');
    const { heat, withdrawal, hits } = score(asked.text);
    return {
      heat,
      withdrawal,
      moment: momentOf({ heat, withdrawal }, bands),
      hits: hits.map(({ start, end, rule, weight }) => ({ start, end, rule, weight })),
    };
  }
  if ('messages' in asked && Array.isArray(asked.messages)) {
    return { moments: moments(asked.messages.map(message), bands) };
  }
  throw new Error('"text" or "messages" is needed');
}

function message(asked: unknown) {
  if (typeof asked !== 'object' || asked === null || !('text' in asked) || typeof asked.text !== 'string')
    throw new Error('each message needs a "text"');
  const seconds = 'seconds' in asked ? asked.seconds : 0;
  if (typeof seconds !== 'number' || !(seconds >= 0)) throw new Error('"seconds" must be 0 or more');
  return { levels: score(asked.text), seconds };
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  let out: unknown;
  try {
    out = answer(line);
  } catch (error) {
    // A parser's own message would repeat the line, and with it the draft.
    out = { error: error instanceof SyntaxError ? 'not valid JSON' : String((error as Error).message) };
  }
  process.stdout.write(`${JSON.stringify(out)}\n`);
}
