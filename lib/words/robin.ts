/** The practice page's made-up conversation, in the language of drafts. */
export const robin = {
  name: 'Robin',
  address: 'robin@example.org',
  subject: 'About yesterday',
  opening: ['You said you would call yesterday.', 'I waited the whole evening, again.'],
  /** Robin's answers by how the message read. */
  replies: {
    heated: [
      'Ouch. That one hurt.',
      'I do not know what to say to that.',
      'Please do not talk to me like that.',
    ],
    withdrawing: ['So that is it?', 'Are you still there?', 'I never know where you go when you do that.'],
    calm: ['Thank you for saying it like that.', 'I can hear that.', 'All right. I am here.'],
  },
  /** What can be said to Robin without having to think of it. */
  samples: {
    heated: 'You never listen. You always have to be right, and everyone knows it.',
    withdrawing: 'Whatever. Fine. Do what you want.',
    owned: 'I felt alone last night and I am still angry about it. Can we talk?',
  },
} as const;
