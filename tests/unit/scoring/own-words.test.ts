import { describe, expect, it } from 'vitest';
import { score } from '../../../lib/scoring/index.ts';

const ATTACK = 'you are a pathetic liar and I hate you';

describe('what is not the writer’s own words', () => {
  it.each([
    ['a quoted line', `> ${ATTACK}\nthanks for telling me`, 'thanks for telling me'],
    [
      'a quoted line of several sentences',
      `> ${ATTACK}. ${ATTACK}! Yes.\nthanks for telling me`,
      'thanks for telling me',
    ],
    ['a quoted line after one’s own', `thanks for telling me\n> ${ATTACK}`, 'thanks for telling me'],
    ['a signature', `see you on Monday\n-- \nSam, ${ATTACK}`, 'see you on Monday'],
    [
      'a reply below its head',
      `see you on Monday\n\nOn Fri, 3 May, Sam wrote:\n\n${ATTACK}\n${ATTACK}`,
      'see you on Monday',
    ],
    ['a mail copied below', `see you on Monday\n-----Original Message-----\n${ATTACK}`, 'see you on Monday'],
    ['a fenced block', `try this\n\`\`\`\n${ATTACK}\n\`\`\`\n`, 'try this'],
    ['code in a line', `try \`${ATTACK}\` first`, 'try first'],
    ['a link', 'look at https://x.org/you-pathetic-liar please', 'look at please'],
    ['a mention', '@liar thanks for the lift', 'thanks for the lift'],
  ])('%s is cut out', (_, draft, own) => {
    const { heat, withdrawal, hits } = score(draft);
    expect({ heat, withdrawal }).toEqual({ heat: score(own).heat, withdrawal: score(own).withdrawal });
    expect(hits.filter(({ start }) => /^(pathetic|liar)/.test(draft.slice(start)))).toEqual([]);
  });

  it.each([
    ['below quoted lines', `On Fri, Sam wrote:\n> lunch on Monday?\n${ATTACK}`],
    ['after a fence', `\`\`\`\nx = 1\n\`\`\`\n${ATTACK}`],
    ['with a dash', `- ${ATTACK}`],
    ['beside a lone backtick', `\` ${ATTACK}`],
  ])('an attack %s is the writer’s own', (_, draft) => {
    expect(score(draft).heat).toBeGreaterThan(0.6);
  });

  it.each([
    ['in quotation marks', 'she read it out: "you are a pathetic liar and I hate you"'],
    ['in curly ones', 'she read it out: “you are a pathetic liar and I hate you”'],
    ['reported', 'he said you are a pathetic liar and I hate you'],
  ])('speech %s counts for less', (_, draft) => {
    expect(score(draft).heat).toBeLessThan(score(ATTACK).heat / 2);
  });
});
