import type { Choices } from '../../components/Beside';
import { readDraft } from '../composer/read';
import { outermost } from '../composer/tree';
import { bandsFor } from '../draft/bands';
import { passingOver } from '../draft/passed-over';
import { createGuard } from '../guard/guard';
import { createOverlay } from '../overlay/mount';
import { safely } from '../safely';
import { createAttention } from './attention';
import { createChoices } from './choices';
import type { Measure } from './conversation';
import { createConversations } from './conversations';
import { createEnterSends } from './enter-sends';
import type { Companion, CompanionOptions } from './options';
import { createStage, NEXT_PANE } from './stage';
import { createWhy } from './why';

/** Follows the composers of one window, shows the card beside them, and holds a heated message once. */
export function startCompanion(options: CompanionOptions): Companion {
  const { window, adapter, now, signal } = options;
  let { settings } = options;
  let measure: Measure = { bands: bandsFor(settings.sensitivity), passOver: passingOver(options.neverMind) };

  const overlay = createOverlay(outermost(window).document, options.look);
  const conversationOf = createConversations(adapter, (what) => options.onCount?.(what));
  const enterSends = createEnterSends();
  const why = createWhy(adapter, overlay);

  const stage = createStage({
    overlay,
    why,
    conversationOf,
    settings: () => settings,
    choices: () => choices,
    hasSite: options.lasting.siteOff !== null,
    keeping: options.keeping,
    commandKey: options.commandKey,
    random: options.random,
    closed: (view) => {
      if (view === 'hold') guard.standDown();
    },
  });

  function read(field: HTMLElement, rested: boolean) {
    const conversation = conversationOf(field);
    const before = conversation.text;
    const outcome = conversation.read(readDraft(field, adapter.notOwnWords), rested, now(), measure);
    if (outcome === 'sent' || outcome === 'emptied') guard.forget();
    enterSends.learn(field, outcome, before, conversation.text);
    if (field === stage.composer) options.onReading?.(conversation.reading);
    if (conversation.text !== before) askLanguage(field, rested);
  }

  /** The browser's answer comes after the reading, which does not wait for it. */
  const askLanguage = safely(async (field: HTMLElement, rested: boolean) => {
    const conversation = conversationOf(field);
    const { text } = conversation;
    const foreign = await options.isForeign(text);
    if (signal.aborted || conversation.text !== text || !conversation.heard(foreign)) return;
    read(field, rested);
    stage.draw();
  });

  function decline(field: HTMLElement) {
    conversationOf(field).dismiss(now(), measure.bands);
  }

  function dismiss() {
    stage.giveBack();
    if (stage.composer) decline(stage.composer);
    stage.close();
  }

  const guard = createGuard({
    adapter,
    composers: () => attention.composers(),
    textOf: (field) => readDraft(field, adapter.notOwnWords).text,
    isDue(field) {
      if (settings.hold === 'off') return false;
      read(field, true);
      const moment = conversationOf(field).showing;
      return moment === 'heated' || (moment === 'withdrawing' && settings.hold === 'both');
    },
    enterSends: enterSends.of,
    onHold(field) {
      stage.enter(field);
      stage.show('hold');
    },
    // On its way: a page may leave it in the field for a while, and no card is to come back over it.
    onRelease: dismiss,
    now,
  });

  const choices: Choices = createChoices({
    options,
    stage,
    why,
    conversationOf,
    read: (field) => read(field, true),
    decline,
    dismiss,
    standDown: () => guard.standDown(),
    sendAnyway(field) {
      attention.awaitSend(field, false);
      return guard.sendAnyway();
    },
  });

  const attention = createAttention(
    window,
    adapter,
    {
      entered(field) {
        stage.enter(field);
        options.doorway.watch(outermost(field.ownerDocument.defaultView ?? window));
        read(field, true);
        stage.draw();
      },
      changed(field, rested) {
        const before = conversationOf(field).text;
        read(field, rested);
        // Writing on answers what was asked after the breath, and takes back what was about to be sent.
        if (field === stage.composer && conversationOf(field).text !== before && !stage.away) {
          if (stage.view === 'hold') guard.standDown();
          stage.resume();
          if (why.told) why.tell(field, conversationOf(field), stage.moment);
        }
        stage.draw();
      },
      maybeSent(field, byEnter) {
        // A line can be written and on its way before it was looked at.
        if (conversationOf(field).text === '') read(field, true);
        enterSends.tried(field, byEnter);
        conversationOf(field).maybeSent();
      },
    },
    signal,
  );

  /** Keys that the overlay takes while it is up. Answers whether it took this one. */
  function takesKey(event: KeyboardEvent): boolean {
    if (stage.view === null || stage.view === 'ember' || event.isComposing) return false;
    if (event.key === 'Escape') dismiss();
    else if (event.key === 'Tab' && stage.view === 'hold' && !overlay.owns(event)) {
      stage.leaveDraft();
      overlay.focusFirst();
    } else if (event.key === NEXT_PANE && options.commandKey() === null) {
      if (overlay.owns(event)) stage.giveBack();
      else stage.answerCommand(choices.onOpen);
    } else return false;
    // Mail composers close on Escape and leave the field on Tab; these were meant for the overlay.
    event.preventDefault();
    event.stopImmediatePropagation();
    return true;
  }

  signal.addEventListener('abort', () => stage.close());
  attention.begin();

  return {
    handle(event) {
      if (signal.aborted) return;
      if (event.type === 'keydown' && takesKey(event as KeyboardEvent)) return;
      if (overlay.owns(event) || guard.handle(event)) return;
      if (event.type === 'focusin' && stage.composer && event.composedPath().includes(stage.composer))
        stage.returned();
      attention.handle(event);
    },
    use(changed, neverMind) {
      settings = changed;
      measure = { bands: bandsFor(settings.sensitivity), passOver: passingOver(neverMind) };
      const field = stage.composer;
      if (!field) return;
      read(field, false);
      if (why.told) why.tell(field, conversationOf(field), stage.moment);
      stage.draw();
    },
    answerCommand: () => stage.answerCommand(choices.onOpen),
  };
}
