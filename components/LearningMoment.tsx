import type { Outcome } from '../lib/desk/tell';
import type { Notes } from '../lib/notes';
import { words } from '../lib/words';
import { KeepLine } from './KeepLine';

/** A heated moment greeted as the moment to learn: the two questions, the person's own notes if there are any, and a line for their journal if they keep one. */
export function LearningMoment({
  notes,
  onKeepLine,
}: {
  notes: Notes | null;
  onKeepLine: ((text: string) => Promise<Outcome>) | undefined;
}) {
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
      {onKeepLine && <KeepLine onKeep={onKeepLine} />}
    </div>
  );
}
