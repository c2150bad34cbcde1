import type { Notes } from '../lib/notes';
import { words } from '../lib/words';

/** A heated moment greeted as the moment to learn: the two questions, and the person's own notes if there are any. */
export function LearningMoment({ notes }: { notes: Notes | null }) {
  const { learning } = words;
  return (
    <div class="learning">
      <p>{learning.greeting}</p>
      {learning.questions.map((question, i) => (
        <div key={question}>
          <p class="question">{question}</p>
          {notes?.[i] && (
            <p class="note">
              <span class="hint">{learning.yourNote}</span> {notes[i]}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
