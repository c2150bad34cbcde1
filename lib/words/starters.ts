/** Beginnings of sentences with blanks, for each family, in the language of drafts; never the person's own words. */
export const starters = {
  criticism: 'When ___ happened, I felt ___. I would like ___.',
  contempt: 'It hurt when ___, and I felt small. It would help me if ___.',
  hostility: 'I am really angry about ___. Right now I need ___.',
  defensiveness: 'It stung to hear ___. My part in it is ___. I wish ___.',
  'cold-anger': 'I have gone quiet because ___. I feel ___. Could we ___?',
  shouting: 'It matters a lot to me that ___. I feel ___. Please ___.',
  dismissal: 'I hear that ___ matters to you. I feel ___. Can we talk about it ___?',
  shutdown: 'After ___ I feel ___. I need some time, and will be back ___.',
  deflection: 'When we talk about ___, I feel ___. Can we come back to it ___?',
} as const;
