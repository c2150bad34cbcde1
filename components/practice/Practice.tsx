import { useState } from 'preact/hooks';
import type { Reading } from '../../lib/companion/conversation';
import { words } from '../../lib/words';
import { Mark } from '../Mark';
import { Chat } from './Chat';
import { Mail } from './Mail';
import { ReadingPanel } from './ReadingPanel';

type Tab = 'chat' | 'mail';

/** The practice page: a chat and a mail composer with somebody made up, and what Still Here sees in the draft. */
export function Practice({ reading }: { reading: Reading | null }) {
  const { practice } = words;
  const [tab, setTab] = useState<Tab>('chat');
  return (
    <main class="practice">
      <header>
        <Mark size={40} />
        <div>
          <h1>{practice.title}</h1>
          <p class="lead">{practice.lead}</p>
        </div>
      </header>
      <section class="desk">
        <div class="tabs">
          {(['chat', 'mail'] as const).map((each) => (
            <button type="button" key={each} aria-pressed={tab === each} onClick={() => setTab(each)}>
              {practice[each]}
            </button>
          ))}
        </div>
        {tab === 'chat' ? <Chat /> : <Mail />}
      </section>
      <ReadingPanel reading={reading} />
      <p class="hint help">{practice.help}</p>
    </main>
  );
}
