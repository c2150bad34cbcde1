import type { Pace } from '../lib/breath/schedule';
import type { Outcome } from '../lib/desk/tell';
import type { Point } from '../lib/draft/curve';
import type { Sensitivity } from '../lib/draft/sensitivity';
import type { Moment } from '../lib/draft/tracker';
import type { Notes } from '../lib/notes';
import { words } from '../lib/words';
import { AfterBreath } from './AfterBreath';
import { BreathPanel } from './BreathPanel';
import { Ember } from './Ember';
import { HoldCard } from './HoldCard';
import { keepFocus } from './keep-focus';
import { LearningMoment } from './LearningMoment';
import { MomentCard } from './MomentCard';
import { Panel } from './Panel';
import type { Reminding } from './PauseLine';
import { QuieterOffer } from './QuieterOffer';
import { Said } from './Said';
import { SlowDown } from './SlowDown';
import type { Raised } from './Why';

/**
 * What is up beside the composer: the small mark of a warm draft, the card, the hold, one of the experiments, the question
 * after the breath, the question whether to be quieter, or a plain line that says something.
 */
export type View = 'ember' | 'card' | 'hold' | 'notice' | 'breath' | 'pause' | 'learn' | 'after' | 'quieter';

/** What the person can choose there. */
export interface Choices {
  /** The ember was pressed. */
  readonly onAsk: () => void;
  readonly onWhy: () => void;
  readonly onOpen: (view: 'breath' | 'pause' | 'learn') => void;
  /** Puts a line into the draft, and is done with it or stays; resolves to whether the draft took it. */
  readonly onPut: (line: string, then: 'done' | 'stay') => Promise<boolean>;
  /** The breath is over: as a whole, or skipped. */
  readonly onBreathed: (whole: boolean) => void;
  readonly onBack: () => void;
  readonly onDismiss: () => void;
  readonly onNotNow: () => void;
  readonly onNeverMind: (phrase: string) => void;
  readonly onHour: () => void;
  readonly onSiteOff: () => void;
  readonly onGentler: (sensitivity: Sensitivity) => void;
  /** The focus is about to leave the draft for a field beside it. */
  readonly onWrite: () => void;
  readonly onKeep: () => void;
  readonly onSendAnyway: () => void;
}

/** What is shown, and what can be chosen. */
export interface BesideProps extends Choices {
  readonly view: View;
  readonly moment: Moment;
  /** The line that card, hold or notice says. */
  readonly says: string;
  /** How the keyboard gets into the card, for who hears it; empty when it was said before. */
  readonly keys: string;
  /** 0…1, of the scale that the moment is about. */
  readonly level: number;
  /** The draft reads calmer than before the breath. */
  readonly cooled: boolean;
  readonly pace: Pace;
  readonly notes: Notes | null;
  /** The words that raised the moment's scale, strongest first; null while nobody asked. */
  readonly why: readonly Raised[] | null;
  /** How the moment's scale went since the draft began; null while nobody asked. */
  readonly curve: readonly Point[] | null;
  /** The sensitivity one step below; null below the least. */
  readonly gentler: Sensitivity | null;
  /** Whether there is a site that it could be off on. */
  readonly hasSite: boolean;
  /** Without it there are no reminders to be back. */
  readonly reminding: Reminding | undefined;
  /** Takes a line for the journal; absent where none is kept. */
  readonly onKeepLine: ((text: string) => Promise<Outcome>) | undefined;
}

/** Everything that appears beside a composer. Ember, card and questions take no focus; the experiments do. */
export function Beside(props: BesideProps) {
  const { view, onBack } = props;
  switch (view) {
    case 'ember':
      return <Ember {...props} />;
    case 'card':
      return <MomentCard {...props} />;
    case 'hold':
      return <HoldCard {...props} />;
    case 'notice':
      return (
        <section class="card" aria-label={words.card.region} onMouseDown={keepFocus} data-view="notice">
          <Said>{props.says}</Said>
        </section>
      );
    case 'after':
      return <AfterBreath {...props} />;
    case 'quieter':
      return <QuieterOffer {...props} />;
    case 'breath':
      return (
        <BreathPanel
          pace={props.pace}
          onDone={() => props.onBreathed(true)}
          onSkip={() => props.onBreathed(false)}
          onBack={onBack}
        />
      );
    case 'pause':
      return (
        <Panel title={words.pause.title} onClose={onBack}>
          <SlowDown onPut={(line) => props.onPut(line, 'stay')} onDone={onBack} reminding={props.reminding} />
        </Panel>
      );
    case 'learn':
      return (
        <Panel title={words.learning.title} onClose={onBack}>
          <LearningMoment notes={props.notes} onKeepLine={props.onKeepLine} />
        </Panel>
      );
  }
}
