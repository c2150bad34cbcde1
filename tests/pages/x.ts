// X: a textarea for messages; Draft.js for posts, where Enter breaks the line.
import { draftJs } from './parts/draft-js';
import { plainField } from './parts/plain';
import { compose, control, page, part } from './parts/sends';

if (location.pathname.startsWith('/messages/')) {
  page(`
    <div class="chat"><div data-testid="dm-message-list"></div>
      <div data-testid="dm-composer-container" class="chat-row">
        <button type="button" data-testid="dm-composer-gif-button">GIF</button>
        <textarea class="field" rows="2" data-testid="dm-composer-textarea"></textarea>
        <button type="button" data-testid="dm-composer-send-button"><svg width="20" height="20"><path d="M0 0h20v20H0z"/></svg></button>
      </div>
    </div>`);
  control(part('[data-testid=dm-composer-send-button]'), compose(plainField, part('textarea'), ['Enter']));
} else {
  page(`
    <div class="chat"><div></div>
      <div class="chat-row">
        <div class="field" id="draft" data-name="tweetTextarea_0"></div>
        <button type="button" data-testid="scheduleOption">🕓</button>
        <button type="button" data-testid="tweetButton"><span>投稿</span></button>
      </div>
    </div>`);
  control(part('[data-testid=tweetButton]'), compose(draftJs, part('#draft'), ['Mod+Enter']));
}
