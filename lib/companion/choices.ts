import type { Choices } from '../../components/Beside';
import { insertText } from '../composer/insert';
import { safely, tell } from '../safely';
import { words } from '../words';
import type { Conversation } from './conversation';
import type { CompanionOptions } from './options';
import type { Stage } from './stage';
import type { Why } from './why';

/** After how many "not now" in a row the card asks, once, whether it should come less often. */
export const ENOUGH = 3;

/** What the choices act on. */
export interface ActedOn {
  readonly options: Pick<CompanionOptions, 'lasting' | 'readNotes' | 'onCount'>;
  readonly stage: Stage;
  readonly why: Why;
  readonly conversationOf: (composer: HTMLElement) => Conversation;
  /** Reads a composer whose keys rest. */
  readonly read: (composer: HTMLElement) => void;
  /** No card for this draft any more. */
  readonly decline: (composer: HTMLElement) => void;
  /** Likewise, and everything comes down. */
  readonly dismiss: () => void;
  /** What is held goes back to being a draft. */
  readonly standDown: () => void;
  /** Sends what is held; false where only the person's own press can. */
  readonly sendAnyway: (composer: HTMLElement) => boolean;
}

/** Everything that can be chosen beside a composer. What goes wrong in a choice is caught, and told without the draft. */
export function createChoices(on: ActedOn): Choices {
  const { stage, why } = on;
  const { lasting, readNotes, onCount } = on.options;

  /** A lasting choice: the row of "not now" is over, and what cannot be stored is said. */
  const lastingly = (choose: () => Promise<void> | undefined) => {
    other();
    choose()?.catch(() => {
      readWritten();
      stage.show('notice', words.popup.saveFailed);
    });
  };

  /** The last words may not have been looked at yet; seen later, they would take for an answer what is no answer, or take one back. */
  const readWritten = () => {
    if (stage.composer) on.read(stage.composer);
  };

  /** Something else than "not now" was chosen. A row that cannot be ended is a row. */
  const other = () => void lasting.endNotNow().catch(() => undefined);

  function tellWhy() {
    const field = stage.composer;
    if (!field) return;
    on.read(field);
    why.tell(field, on.conversationOf(field), stage.moment);
  }

  async function put(line: string, then: 'done' | 'stay'): Promise<boolean> {
    const field = stage.composer;
    if (!field) return false;
    stage.giveBack();
    const taken = await insertText(field, line);
    if (taken && then === 'done') on.dismiss();
    return taken;
  }

  return {
    onAsk: safely(() => stage.ask()),
    onWhy: safely(() => {
      if (why.told) why.forget();
      else tellWhy();
      stage.draw();
    }),
    onOpen: safely((view) => {
      if (!stage.composer) return;
      other();
      stage.leaveDraft();
      on.standDown();
      why.forget();
      stage.show(view);
      return view === 'learn' ? readNotes().then((kept) => stage.showNotes(kept)) : undefined;
    }),
    onPut: (line, then) =>
      put(line, then).catch((mistake) => {
        tell(mistake);
        return false;
      }),
    onBreathed: safely((whole) => {
      if (whole) onCount?.('breath');
      const field = stage.composer;
      stage.giveBack();
      if (!field) return;
      on.read(field);
      on.decline(field);
      stage.show('after');
    }),
    onBack: safely(on.dismiss),
    onDismiss: safely(() => {
      other();
      on.dismiss();
    }),
    onNotNow: safely(async () => {
      const field = stage.composer;
      readWritten();
      on.dismiss();
      const inRow = await lasting.countNotNow();
      if (inRow === ENOUGH && field === stage.composer && stage.view === null) stage.show('quieter');
    }),
    onWrite: safely(() => stage.holdPlace()),
    onKeep: safely(() => stage.close()),
    onGentler: safely((sensitivity) => {
      stage.close();
      lastingly(() => lasting.beAsReady(sensitivity));
    }),
    onHour: safely(() => {
      const field = stage.composer;
      if (field) lastingly(() => lasting.quietForAnHour(field));
    }),
    onSiteOff: safely(() => {
      const field = stage.composer;
      if (field) lastingly(() => lasting.siteOff?.(field));
    }),
    onNeverMind: safely((phrase) => lastingly(() => lasting.neverMind(phrase))),
    onSendAnyway: safely(() => {
      const field = stage.composer;
      other();
      stage.giveBack();
      if (field && !on.sendAnyway(field)) stage.show('notice', words.hold.pressAgain);
    }),
  };
}
