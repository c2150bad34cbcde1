import type { Pace } from '../lib/breath/schedule';
import type { Outcome } from '../lib/desk/tell';
import type { Moment } from '../lib/draft/tracker';
import type { Notes } from '../lib/notes';
import { words } from '../lib/words';
import { BreathPanel } from './BreathPanel';
import { HoldCard } from './HoldCard';
import { keepFocus } from './keep-focus';
import { LearningMoment } from './LearningMoment';
import { Mark } from './Mark';
import { Panel } from './Panel';
import type { Reminding } from './PauseLine';
import { SlowDown } from './SlowDown';

/** What is open beside the composer: the card, the hold, one of the experiments, or the question after the breath. */
export type View = 'card' | 'hold' | 'press-again' | 'breath' | 'pause' | 'learn' | 'after';

/** Words of the draft, and the family that they belong to. */
export interface Raised {
  readonly text: string;
  readonly rule: string;
}

interface Props {
  view: View;
  moment: Moment;
  /** 0…1: which of the lines the card says. */
  line: number;
  /** 0…1, of the scale that the moment is about. */
  level: number;
  /** The draft reads calmer than before the breath. */
  cooled: boolean;
  pace: Pace;
  notes: Notes | null;
  /** The words that raised the moment's scale, strongest first; null while nobody asked. */
  why: readonly Raised[] | null;
  onWhy: () => void;
  /** Puts the pause line into the draft, where the focus goes then; resolves to whether the draft took it. */
  onPut: (line: string) => Promise<boolean>;
  onOpen: (view: 'breath' | 'pause' | 'learn') => void;
  /** Without it there are no reminders to be back. */
  reminding: Reminding | undefined;
  /** Takes a line for the journal; absent where none is kept. */
  onKeepLine: ((text: string) => Promise<Outcome>) | undefined;
  onBreathed: () => void;
  onBack: () => void;
  onDismiss: () => void;
  onSendAnyway: () => void;
}

/** Everything that appears beside a composer. The card and the question take no focus; the experiments do. */
export function Beside(props: Props) {
  const { view, pace, notes, onBreathed, onBack } = props;
  switch (view) {
    case 'card':
      return <MomentCard {...props} />;
    case 'hold':
      return <HoldCard {...props} />;
    case 'press-again':
      return (
        <section class="card" aria-label={words.hold.region} onMouseDown={keepFocus} data-view="press-again">
          <p role="alert">{words.hold.pressAgain}</p>
        </section>
      );
    case 'after':
      return <AfterBreath {...props} />;
    case 'breath':
      return <BreathPanel pace={pace} onDone={onBreathed} onSkip={onBreathed} onBack={onBack} />;
    case 'pause':
      return (
        <Panel title={words.pause.title} onClose={onBack}>
          <SlowDown onPut={props.onPut} onDone={onBack} reminding={props.reminding} />
        </Panel>
      );
    case 'learn':
      return (
        <Panel title={words.learning.title} onClose={onBack}>
          <LearningMoment notes={notes} onKeepLine={props.onKeepLine} />
        </Panel>
      );
  }
}

function MomentCard({ moment, line, level, why, onWhy, onOpen, onDismiss }: Props) {
  const { card, heat } = words;
  const lines = card[moment];
  return (
    <section class="card" aria-label={card.region} onMouseDown={keepFocus} data-moment={moment}>
      <div class="says">
        <Mark level={level} label={heat.label(Math.round(level * 100))} />
        <p role="status">{lines[Math.min(lines.length - 1, Math.floor(line * lines.length))]}</p>
        <button type="button" class="quiet why" aria-expanded={why !== null} onClick={onWhy}>
          {card.why}
        </button>
      </div>
      {why && <Reasons why={why} />}
      <div class="choices">
        <button type="button" class="primary" onClick={() => onOpen('breath')}>
          {card.breathe}
        </button>
        <button type="button" onClick={() => onOpen('pause')}>
          {card.pause}
        </button>
        <button type="button" onClick={() => onOpen('learn')}>
          {card.learn}
        </button>
        <button type="button" class="quiet" onClick={onDismiss}>
          {card.notNow}
        </button>
      </div>
    </section>
  );
}

function Reasons({ why }: { why: readonly Raised[] }) {
  const { card } = words;
  const families: Readonly<Record<string, string>> = words.families;
  return (
    <div class="reasons" role="status">
      <p class="hint">{why.length > 0 ? card.whyIntro : card.whyNothing}</p>
      <ul>
        {why.map(({ text, rule }) => (
          <li key={`${rule} ${text}`}>
            <mark>{text}</mark> <span class="hint">{families[rule]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function AfterBreath({ level, cooled, onOpen, onDismiss }: Props) {
  const { after, breath, card, heat } = words;
  return (
    <section class="card" aria-label={card.region} onMouseDown={keepFocus} data-view="after">
      <div class="says">
        <Mark level={level} label={heat.label(Math.round(level * 100))} />
        <p role="status">{cooled ? after.cooled : after.question}</p>
      </div>
      <div class="choices">
        <button type="button" class="primary" onClick={onDismiss}>
          {after.back}
        </button>
        <button type="button" onClick={() => onOpen('breath')}>
          {breath.again}
        </button>
      </div>
    </section>
  );
}
