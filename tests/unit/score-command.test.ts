import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('npm run score: a line for each line, whatever is in it', () => {
  const secret = 'you never listen, you selfish liar';
  const input = [
    JSON.stringify({ text: secret }),
    '',
    `{"text": "${secret}`,
    JSON.stringify({ text: 'x'.repeat(2 ** 20) }),
    JSON.stringify({ text: 7 }),
    JSON.stringify({
      messages: [
        { text: 'hi', seconds: 0 },
        { text: 'fuck off you pathetic liar', seconds: 5 },
      ],
    }),
    JSON.stringify({ messages: [{ text: 'hi', seconds: -1 }] }),
    'null',
  ];
  const run = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/score.ts'], {
    input: input.join('\n'),
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  const lines = run.stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(input.length);
  const answers = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(answers[0]).toMatchObject({
    moment: 'heated',
    hits: expect.arrayContaining([expect.objectContaining({ start: 0 })]),
  });
  expect(answers[3]).toMatchObject({ heat: expect.any(Number), withdrawal: expect.any(Number) });
  expect(answers[5]).toEqual({ moments: [null, 'heated'] });
  for (const i of [1, 2, 4, 6, 7]) expect(Object.keys(answers[i] ?? {})).toEqual(['error']);
  for (const i of [1, 2, 4, 6, 7]) expect(lines[i]).not.toContain('never');
}, 30_000);
