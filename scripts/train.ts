import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { levelsOf } from '../lib/scoring/combine.ts';
import type { Calibration, LexiconFile } from '../lib/scoring/lexicon-format.ts';
import { writeHeldOut } from './eval/held-out.ts';
import { calibrateBy } from './train/calibrate.ts';
import { crossValidate } from './train/cross-validate.ts';
import { type Draft, hasPublicData, PUBLIC_SETS, readCorpus, readPublic } from './train/data.ts';
import { readEnglish } from './train/language-en.ts';
import { learn, weightOf } from './train/learn.ts';
import { provenance } from './train/provenance.ts';
import { chooseThresholds } from './train/thresholds.ts';
import { writeLexicon } from './train/write-lexicon.ts';

if (!hasPublicData()) {
  console.error(
    'npm run train needs the public sets in ../shared/data. Without them the committed lexicon is used as it is.',
  );
  process.exit(2);
}

const drafts = readCorpus();
const strangers = PUBLIC_SETS.flatMap((set) => readPublic(set, 'train'));
const language = readEnglish();

console.log('learning without each group of worlds in turn');
const held = crossValidate(drafts, strangers, language);
writeHeldOut(held);
const calibrationOf = (
  scale: 'drafts' | 'withdrawal',
  label: Draft['label'],
  other: Draft['label'],
): Calibration =>
  calibrateBy(
    held.map(({ draft, readings }) => ({
      raw: readings[scale],
      words: readings.words,
      positive: draft.label === label,
      weight: weightOf(draft, other),
    })),
  );
const calibration = {
  heat: calibrationOf('drafts', 'heated', 'withdrawing'),
  withdrawal: calibrationOf('withdrawal', 'withdrawing', 'heated'),
};
const scored = held.map(({ draft, readings }) => ({ draft, ...levelsOf(readings, calibration) }));
const thresholds = chooseThresholds(scored);

console.log('learning from all worlds');
const file: LexiconFile = { ...learn(drafts, strangers, language), calibration, thresholds };
const text = writeLexicon(file);
const folder = fileURLToPath(new URL('../lib/scoring/lexicon/', import.meta.url));
writeFileSync(`${folder}en.json`, text);
writeFileSync(`${folder}provenance.json`, provenance(file, scored));
console.log(
  `${file.phrases.length} phrases, ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped, thresholds ${JSON.stringify(thresholds)}`,
);
