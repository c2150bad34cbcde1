import { pauseEn } from './pause-lines';
import { reminderEn } from './reminder-lines';
import type { Widened } from './widened';

/** Every English word the product says, in one place. Lines follow the voice of a friend: notice, offer, step back. */
export const en = {
  /** The BCP-47 tag of this language, and the direction it is written in. */
  language: 'en',
  direction: 'ltr',
  name: 'Still Here',
  heat: {
    /** @param percent heat in 0…100 */
    label: (percent: number) => `Heat ${percent} of 100`,
    /** @param percent withdrawal in 0…100 */
    leaving: (percent: number) => `Leaving ${percent} of 100`,
    /** The name of the small mark beside a warm draft, which opens the card. */
    ember: 'A little warm. Open Still Here',
    /** The curve of a draft in words. @param now @param most level in 0…100 */
    curve: (now: number, most: number) => `Since you began: ${most} of 100 at most, ${now} now`,
  },
  card: {
    region: 'Still Here',
    heated: [
      'There is some heat in this one. A breath first?',
      'This seems to matter to you. Shall we slow down for ten seconds?',
      'These words run hot. They will still be here after a breath.',
      'Something in here stings. Is that what you want to reach them?',
      'A strong one. Would a short pause help it land?',
      'It is getting warm in here. Three slow breaths, then decide.',
      'You can say this and keep the door open. A breath first?',
      'This may arrive harder than you mean it. Pause for a moment?',
      'A lot is moving in this message. There is no hurry.',
      'Before the next line: one breath for you, one for them?',
      'The point may be right and the words too sharp. Slow down a little?',
      'Here is one of those moments. It can wait a few breaths.',
    ],
    withdrawing: [
      'Stepping away is all right. It lands softer with a time to come back.',
      'This sounds like leaving the room. Stay a little, or say when you will be back?',
      'Closing the door for now? A word about when it opens again helps.',
      'It may feel easier to change the subject. A breath before you do?',
      'You can need space and still be here. Want to say so?',
      'Short answers can feel long on the other side. A pause with a time?',
      'If this is too much right now, you can ask for a pause.',
      'Going quiet is one way. Asking for twenty minutes is another.',
      'There may be more behind this than the words show. A breath first?',
      'You do not have to have the answer yet. You can say that too.',
      'Maybe this one wants a breath before it closes the subject.',
      'Leaving for a while is fine when they know you will return.',
    ],
    breathe: 'Breathe',
    pause: 'Pause',
    learn: 'Learn',
    notNow: 'Not now',
    /** The first choice where a draft leaves: it leads to the line that asks for a pause. */
    stay: 'Stay a little?',
    /** Said once, for who does not see it. */
    keys: (key: string) => `${key} leads to the choices, Escape closes this.`,
    why: 'Why?',
    whyIntro: 'It goes by these words. They are marked in your draft.',
    whyNothing: 'No single word: it is how the whole reads.',
    close: 'Close',
  },
  /** What a family of words sounds like to the one who reads it. */
  families: {
    criticism: 'sounds like a verdict on the person',
    contempt: 'sounds like looking down',
    hostility: 'sounds like a blow',
    defensiveness: 'sounds like a shield',
    'cold-anger': 'sounds cold',
    shouting: 'reads as shouting',
    dismissal: 'sounds like waving it away',
    shutdown: 'sounds like closing the door',
    deflection: 'sounds like changing the subject',
  } as Readonly<Record<string, string>>,
  /** Saying it differently: a hint, and the beginning of a sentence with blanks, for each family. Never the person's own words. */
  differently: {
    title: 'Another way to begin',
    families: {
      criticism: {
        hint: 'What happened is easier to hear than what someone is like.',
        starter: 'When ___ happened, I felt ___. I would like ___.',
      },
      contempt: {
        hint: 'Under something sharp there is often a hurt. It can be named.',
        starter: 'It hurt when ___, and I felt small. It would help me if ___.',
      },
      hostility: {
        hint: 'Anger can be said as strongly as it is, without aiming it.',
        starter: 'I am really angry about ___. Right now I need ___.',
      },
      defensiveness: {
        hint: 'Owning one small part opens more than a shield does.',
        starter: 'It stung to hear ___. My part in it is ___. I wish ___.',
      },
      'cold-anger': {
        hint: 'The reason for the cold reaches further than the cold.',
        starter: 'I have gone quiet because ___. I feel ___. Could we ___?',
      },
      shouting: {
        hint: 'Small letters carry just as far.',
        starter: 'It matters a lot to me that ___. I feel ___. Please ___.',
      },
      dismissal: {
        hint: 'If it is too much right now, that can be said as it is.',
        starter: 'I hear that ___ matters to you. I feel ___. Can we talk about it ___?',
      },
      shutdown: {
        hint: 'A door left open a little is enough.',
        starter: 'After ___ I feel ___. I need some time, and will be back ___.',
      },
      deflection: {
        hint: 'Before another subject, a word about this one.',
        starter: 'When we talk about ___, I feel ___. Can we come back to it ___?',
      },
    } as Readonly<Record<string, { readonly hint: string; readonly starter: string }>>,
  },
  /** Ways to have the card come less often. */
  quieter: {
    more: 'More ways to be quiet',
    hour: 'Quiet for an hour',
    site: 'Not on this site',
    hourSaid: 'Quiet for an hour, on all sites.',
    siteSaid: 'Off for this site.',
    undo: 'Undo',
    neverMind: 'Never mind',
    /** The name of the button that has a phrase passed over from now on. */
    neverMindPhrase: (phrase: string) => `Never mind “${phrase}” from now on`,
    /** Asked once, after a few "not now" in a row. */
    offer: 'Not now, a few times in a row. Should this come up less often?',
    gentler: 'Less often',
    keep: 'Keep as it is',
  },
  hold: {
    region: 'Held for a moment',
    lines: [
      'Before it goes: does it say what you want them to hear?',
      'One moment before this leaves. Is it what you mean?',
      'Held for a breath. It is still yours to change or to send.',
      'This is still only on your side. Do you want it on theirs?',
      'It waits with you for a moment. How will it sound over there?',
      'Before this goes: would you say it like this face to face?',
      'Not gone yet. Is this how you want to make the point?',
      'A short stop at the door. Does it carry what matters most?',
      'It can still change. What do you hope they do when they read it?',
      'Once more through their eyes, then it is your choice.',
      'Here it rests for a breath. Would you send it tomorrow?',
      'You have a moment. Does it say how this is for you?',
    ],
    back: 'Back to the draft',
    breathe: 'Breathe first',
    send: 'Send anyway',
    /** For screen readers: how to reach the choices without leaving the draft. */
    keys: 'Not sent yet. Tab for choices, the same key again to send.',
    pressAgain: 'This page only takes your own key. Press it once more and it goes.',
  },
  breath: {
    title: 'Compassion breath',
    /** Said at the turns of a breath, by whom it is for; the nth breath for somebody takes the nth. */
    lines: {
      self: {
        in: [
          'Breathe in. This hurts a little. Let it.',
          'Breathe in. Feel where it sits in you.',
          'Breathe in. You wanted to be heard.',
          'Breathe in. It is hard, and you are still here.',
          'Breathe in. There is room for this too.',
        ],
        out: [
          'Breathe out. Some kindness for yourself.',
          'Breathe out. Let your shoulders come down.',
          'Breathe out. It is all right to find this hard.',
          'Breathe out. Be on your own side, gently.',
          'Breathe out. Nothing has to be settled in this breath.',
        ],
      },
      other: {
        in: [
          'Breathe in. It may hurt on their side too.',
          'Breathe in. Perhaps they wanted to be heard as well.',
          'Breathe in. They may be afraid of something.',
          'Breathe in. There may be more than you can see from here.',
          'Breathe in. They have a long day behind them too.',
        ],
        out: [
          'Breathe out. Some kindness for them.',
          'Breathe out. May it get a little lighter for them.',
          'Breathe out. Some room for how they see it.',
          'Breathe out. You can disagree and wish them well.',
          'Breathe out. One soft thought their way.',
        ],
      },
      both: {
        in: ['Breathe in. This is hard for two people at once.'],
        out: ['Breathe out. Some kindness for what is between you.'],
      },
    },
    pause: 'Pause',
    goOn: 'Go on',
    paused: 'Paused. It waits for you here.',
    short: { in: 'In', out: 'Out' },
    skip: 'Skip',
    again: 'Once more',
    /** @param n the breath that runs, from 1 @param count how many there are */
    progress: (n: number, count: number) => `Breath ${n} of ${count}`,
    done: 'That was it. Stay as long as you like.',
  },
  after: {
    question: 'How does it read now?',
    cooled: 'It reads calmer now. How does it look to you?',
    back: 'Back to the draft',
  },
  pause: {
    title: 'Slowing down',
    beat: 'Just this moment.',
    comeBack: 'I will be back in',
    minutes: (n: number) => `${n} min`,
    tone: 'Said to',
    tones: { partner: 'A partner', family: 'Family', friend: 'A friend', work: 'Someone at work' },
    own: 'Other',
    ownTime: 'I will be back at',
    ownWrong: 'Please choose a time within the next twelve hours.',
    lines: pauseEn,
    another: 'Other words',
    remind: (time: string) => `Remind me at ${time}`,
    remindHint: 'With a mark on the toolbar icon, and a notification if you allow them.',
    /** What became of the reminder. */
    reminder: (time: string) => `There will be a reminder at ${time}.`,
    noReminder: {
      full: 'There are too many open reminders for one more. You can let some go in the toolbar popup.',
      failed: 'The reminder could not be kept: the browser would not store it.',
    },
    put: 'Put it in the message',
    wasPut: 'It is in the message.',
    putFailed: 'This field would not take it, so it is copied. Paste it where you like.',
    copy: 'Copy the line',
    copied: 'Copied. Paste it where you like.',
    copyFailed: 'Copying is not allowed here. Select the line and copy it by hand.',
  },
  /** A promise to be back, and its reminder. */
  promise: {
    region: 'Being back',
    reminder: reminderEn,
    open: (time: string) => `You will be back at ${time}`,
    letGo: 'Let it go',
    /** @param n how often so far, from 1 */
    kept: (n: number) => (n === 1 ? 'You kept your word.' : `You kept your word ${n} times.`),
    letGone: 'It is let go.',
    moved: (time: string) => `Moved to ${time}. If they are waiting, a word about it helps.`,
    tell: 'Copy a line that says so',
    copyFailed: 'Copying is not allowed here. You can write it by hand.',
    line: (time: string) => `I need a little longer. I'll be back at ${time}.`,
    failed: 'That could not be saved. The browser would not store it.',
  },
  learning: {
    title: 'Learning',
    intro: 'A heated moment is also a moment to find something out. Two questions, no right answers.',
    questions: [
      'What might be behind their strong feeling that you do not know yet?',
      'What could you do in a moment like this that you have not tried?',
    ],
    optional: 'A few words, if you like',
    keep: 'Keep on this computer',
    kept: 'Kept here, and only here.',
    /** The same, with what became of it in the journal. */
    filed: {
      kept: 'Kept here and in your journal, and only here.',
      full: 'Kept here. The journal is full and could not take it.',
      failed: 'Kept here. The browser would not store it in the journal.',
    },
    keepFailed: 'It could not be kept: the browser would not store it. Your words are still in the boxes.',
    forget: 'Delete my notes',
    forgetFailed: 'They could not be deleted: the browser would not change its store.',
    greeting: 'This is one of those moments. What could it show you?',
    yourNote: 'You wrote:',
  },
  /** The person's own journal. */
  journal: {
    title: 'Journal',
    switch: 'Keep a journal',
    switchHint: 'What you keep in Learning, and a line after a moment if you like. Never a message.',
    ask: 'One line to keep from this, if you like',
    keep: 'Keep',
    outcomes: {
      kept: 'Kept in your journal, on this computer only.',
      full: 'The journal is full. Save it as a file in the toolbar popup and delete some entries.',
      failed: 'It could not be kept: the browser would not store it. Your words are still here.',
    },
    /** @param n how many entries there are */
    read: (n: number) => (n === 0 ? 'Open the journal' : `Open the journal (${n})`),
    empty: 'Nothing in it yet.',
    kinds: { before: 'Ahead of a moment', after: 'Afterwards' },
    deleteOne: (time: string) => `Delete the entry of ${time}`,
    delete: 'Delete',
    deleted: 'Deleted.',
    deleteAll: 'Delete all',
    /** @param n how many entries there are */
    deleteSure: (n: number) =>
      n === 1
        ? 'Delete the one entry? It cannot be brought back.'
        : `Delete all ${n} entries? They cannot be brought back.`,
    deleteYes: 'Yes, delete',
    deleteNo: 'Keep them',
    deleteFailed: 'It could not be deleted: the browser would not change its store.',
    saveText: 'Save as text',
    saveJson: 'Save as data (JSON)',
  },
  /** The counts. */
  noticed: {
    title: 'What it noticed',
    intro: 'The last twelve weeks, in numbers. No words, no sites, no names are kept.',
    empty: 'Nothing yet. After the first moment there will be a number here.',
    counted: {
      moment: 'Moments noticed',
      breath: 'Times you breathed',
      cooled: 'Cooled before they were sent',
      'sent-anyway': 'Sent anyway',
      promised: 'Promises to be back',
      kept: 'Promises kept',
    },
    /** The text that stands for the picture. @param moments,breaths one number a week, the oldest first */
    picture: (moments: string, breaths: string) =>
      `Moments noticed in each of the last twelve weeks, the oldest first: ${moments}. Times you breathed: ${breaths}.`,
    first: '12 weeks ago',
    last: 'Now',
    save: 'Save as a file',
    delete: 'Delete the counts',
    deleted: 'Deleted.',
    deleteFailed: 'They could not be deleted: the browser would not change its store.',
  },
  popup: {
    question: 'What would help right now?',
    onHere: 'On for this site',
    offHere: 'Off for this site',
    notHere: 'Not running on this page',
    notHereHint: 'It works in webmail and chat, and on the practice page.',
    addSite: (host: string) => `Use it on ${host}`,
    addSiteHint: 'The browser will ask you once, for this site alone.',
    addedSites: 'Also used on',
    /** The name of the button that gives a site's permission back. */
    removeSite: (host: string) => `Stop using it on ${host}`,
    remove: 'Stop',
    experiments: {
      pause: { title: 'Slowing down', hint: 'A beat, and a line to ask for a pause' },
      breath: { title: 'Compassion', hint: 'A few slow breaths for both of you' },
      learning: { title: 'Learning', hint: 'Two questions, a few minutes' },
    },
    back: 'Back',
    practice: 'Practice page',
    settings: 'Settings',
    allSettings: 'All settings',
    sensitivity: 'Notices',
    sensitivities: { gentle: 'Only strong heat', balanced: 'Clear heat', keen: 'Early signs' },
    hold: 'Holds a message once before it goes',
    holds: { off: 'Never', heated: 'When heated', both: 'Also when leaving' },
    breaths: 'Breaths',
    pace: 'Pace',
    paces: { short: '3 s in, 4 s out', even: '4 s in, 6 s out', long: '5 s in, 7 s out', own: 'My own' },
    saveFailed: 'That could not be saved. The browser would not store it.',
    privacy: 'Nothing you type leaves this computer.',
  },
  options: {
    title: 'Settings of Still Here',
    noticing: 'When it notices',
    sitesOff: 'Switched off on',
    noneOff: 'It is switched off nowhere.',
    turnOn: 'Turn on again',
    /** The name of the button that switches a site on. */
    turnOnAt: (host: string) => `Turn on again on ${host}`,
    ember: 'Show a small ember when a draft gets warm',
    emberHint: 'It comes before a card would, and opens it when you press it.',
    quiet: (time: string) => `It is quiet on all sites until ${time}.`,
    endQuiet: 'Notice again',
    neverMind: 'Words that you said never mind to',
    mindAgain: 'Notice again',
    mindAgainPhrase: (phrase: string) => `Notice “${phrase}” again`,
    sending: 'Before sending',
    breath: 'The breath',
    breaths: 'How many breaths',
    breathing: { in: 'Breathing in', out: 'Breathing out' },
    /** A length of an in-breath or out-breath, in steps of a half. */
    seconds: (seconds: number) => `${seconds} seconds`,
    /** How long the whole breath takes. */
    takes: (minutes: number, seconds: number) =>
      minutes > 0 ? `In all ${minutes} min ${seconds} s.` : `In all ${seconds} s.`,
    tryIt: 'Try it',
    shortcut: (key: string) =>
      `${key} opens the breath anywhere. With a card on the page it takes you into the card.`,
    noShortcut: 'No key opens the breath yet.',
    chooseShortcut: 'Choose the key',
    yourself: 'Your own words, and your word',
    remind: 'Remind me when I said I would be back',
    kept: 'What is kept here',
    privacy: [
      'Nothing you type leaves this computer: Still Here makes no network request of any kind.',
      'Of your messages it keeps no word unless you ask it to, and never whom you write to or where.',
      'What it does keep, choices and counts and what you wrote for yourself, you can save or delete here.',
    ],
    save: 'Save a copy',
    saved: 'Saved as a file. It holds everything that is kept here.',
    delete: 'Delete everything kept here',
    deleteSure:
      'This deletes your settings and everything else that is kept here, and takes back the sites you added. It cannot be undone.',
    deleteYes: 'Delete it all',
    deleteNo: 'Keep it',
    deleted: 'Deleted. Everything is as on the first day.',
    failed: 'That did not work: the browser would not allow it.',
  },
  practice: {
    pageTitle: 'Still Here: try it',
    title: 'Try it here',
    lead: 'Write to someone who is not real. Let it get heated, and see what Still Here does. Nothing on this page is sent or kept.',
    tryLines: 'Or let these be typed into the box for you:',
    sampleNames: { heated: 'A heated one', withdrawing: 'One that leaves', owned: 'Strong, but owned' },
    chat: 'Chat',
    mail: 'Mail',
    partnerNote: 'made up, on this page only',
    chatLabel: 'Message to Robin',
    chatPlaceholder: 'Write to Robin',
    send: 'Send',
    to: 'To',
    subject: 'Subject',
    mailLabel: 'Mail to Robin',
    mailSent: 'Sent, to nobody. Robin answers:',
    reading: {
      title: 'What Still Here sees',
      empty: 'Nothing yet. It reads what you write, on this computer only.',
      words: 'Words that raised it',
      none: 'No single word stands out.',
      heat: 'Heat',
      withdrawal: 'Leaving',
    },
    help: 'This is not made for abusive relationships. If you are afraid of someone, a pause is not the answer: please talk to someone you trust or to a helpline near you.',
  },
} as const;

/** The shape that every language fills: the same keys, the same arguments, at least as many lines. */
export type Words = Widened<typeof en>;
