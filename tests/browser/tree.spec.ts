import type { Page } from '@playwright/test';
import { composerIn, expect, HEATED, overlayIn, test } from './extension';

/** What a screen reader finds, as a tree of roles and names. Lines that vary are patterns. */
const TREES = {
  card: `
    - region "Still Here":
      - img "Heat 100 of 100"
      - status: /F6 leads to the choices, Escape closes this\\.$/
      - button "Why?"
      - button "Breathe"
      - button "Pause"
      - button "Learn"
      - button "Not now"
      - button "More ways to be quiet"`,
  why: `
    - region "Still Here":
      - img "Heat 100 of 100"
      - status
      - button "Why?" [expanded]
      - paragraph: It goes by these words. They are marked in your draft.
      - list:
        - listitem:
          - mark: You never listen
          - button "Never mind “You never listen” from now on"
      - img /^Since you began/
      - heading "Another way to begin" [level=3]
      - blockquote
      - button "Put it in the message"
      - button "Copy the line"
      - button "Breathe"`,
  hold: `
    - region "Held for a moment":
      - status: /Not sent yet\\. Tab for choices, the same key again to send\\.$/
      - button "Back to the draft"
      - button "Breathe first"
      - button "Send anyway"`,
  breath: `
    - dialog "Compassion breath":
      - heading "Compassion breath" [level=2]
      - button "Close"
      - status: Breathe in. This hurts a little. Let it.
      - text: Breath 1 of 3
      - button "Pause"
      - button "Skip"`,
  paused: `
    - dialog "Compassion breath":
      - status: Paused. It waits for you here.
      - button "Go on"
      - button "Skip"`,
  after: `
    - region "Still Here":
      - img "Heat 100 of 100"
      - status: How does it read now?
      - button "Back to the draft"
      - button "Once more"`,
  learn: `
    - dialog "Learning":
      - heading "Learning" [level=2]
      - button "Close"
      - paragraph: What might be behind their strong feeling that you do not know yet?
      - paragraph: What could you do in a moment like this that you have not tried?`,
  beat: `
    - dialog "Slowing down":
      - heading "Slowing down" [level=2]
      - button "Close"
      - status: Just this moment.`,
  pause: `
    - dialog "Slowing down":
      - heading "Slowing down" [level=2]
      - button "Close"
      - group "I will be back in":
        - radio "20 min" [checked]
      - group "Said to":
        - radio "A partner" [checked]
      - blockquote
      - button "Other words"
      - checkbox /^Remind me at/
      - button "Put it in the message"
      - button "Copy the line"`,
  popup: `
    - main:
      - heading "Still Here" [level=1]
      - paragraph: Not running on this page. It works in webmail and chat, and on the practice page.
      - region "What would help right now?":
        - heading "What would help right now?" [level=2]
        - button "Slowing down A beat, and a line to ask for a pause"
        - button "Compassion A few slow breaths for both of you"
        - button "Learning Two questions, a few minutes"
      - button "Practice page"
      - button "What it noticed"
      - button "Settings"`,
  options: `
    - main:
      - heading "Settings of Still Here" [level=1]
      - region "When it notices":
        - heading "When it notices" [level=2]
        - group "Notices":
          - radio "Clear heat" [checked]
        - switch /^Show a small ember/ [checked]
        - region "Switched off on":
          - button "Turn on again on chat.example"
        - region "Words that you said never mind to":
          - button "Notice “rats” again"
      - region "Before sending":
        - group "Holds a message once before it goes":
          - radio "When heated" [checked]
      - region "The breath":
        - slider "How many breaths": "3"
        - group "Pace":
          - radio "My own" [checked]
        - slider "Breathing in": "5.5"
        - slider "Breathing out": "5.5"
        - button "Try it"
        - button "Choose the key"
      - region "Your own words, and your word":
        - switch /^Keep a journal/
        - switch /^Remind me/
      - region "What is kept here":
        - button "Save a copy"
        - button "Delete everything kept here"`,
} as const;

/** Empties the draft, and writes a heated one for which a card comes up. */
async function heatAnew(page: Page) {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await expect(overlayIn(page)).toHaveCount(0);
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
}

test('everything beside a composer has its role and name', async ({ open }) => {
  const page = await open('textarea');
  const overlay = overlayIn(page);
  const isTree = (name: keyof typeof TREES) => expect(overlay, name).toMatchAriaSnapshot(TREES[name]);
  const press = (name: string) => overlay.getByRole('button', { name }).click();
  await composerIn(page).click();
  await heatAnew(page);
  await isTree('card');
  await press('Why?');
  await isTree('why');
  await page.keyboard.press('Enter');
  await isTree('hold');
  await press('Breathe first');
  await isTree('breath');
  await press('Pause');
  await isTree('paused');
  await press('Skip');
  await isTree('after');
  await heatAnew(page);
  await press('Learn');
  await isTree('learn');
  await page.keyboard.press('Escape');
  await heatAnew(page);
  await press('Pause');
  await isTree('beat');
  await isTree('pause');
});

test("the extension's own pages likewise", async ({ context, launched }) => {
  const page = await context.newPage();
  await page.goto(launched.url('popup.html'));
  await expect(page.locator('body')).toMatchAriaSnapshot(TREES.popup);
  await page.evaluate(() =>
    chrome.storage.local.set({
      settings: { sitesOff: ['chat.example'], pace: 'own' },
      'never-mind': ['rats'],
    }),
  );
  await page.goto(launched.url('options.html'));
  await expect(page.locator('body')).toMatchAriaSnapshot(TREES.options);
});
