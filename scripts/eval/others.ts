import { createRequire } from 'node:module';

// The three are CommonJS packages without types of their own.
const require = createRequire(import.meta.url);

interface Sentiment {
  analyze(text: string): { score: number };
}
interface Vader {
  SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
}
type Wink = (text: string) => { normalizedScore: number };

/** A scorer to compare with: the more negative it finds a text, the larger. */
export interface Other {
  readonly name: 'sentiment' | 'vader-sentiment' | 'wink-sentiment';
  negative(text: string): number;
}

/** The three word-list scorers that the figures are set beside. */
export function otherScorers(): Other[] {
  const SentimentClass: new () => Sentiment = require('sentiment');
  const sentiment = new SentimentClass();
  const vader: Vader = require('vader-sentiment');
  const wink: Wink = require('wink-sentiment');
  return [
    { name: 'sentiment', negative: (text) => -sentiment.analyze(text).score },
    {
      name: 'vader-sentiment',
      negative: (text) => -vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
    },
    { name: 'wink-sentiment', negative: (text) => -wink(text).normalizedScore },
  ];
}
