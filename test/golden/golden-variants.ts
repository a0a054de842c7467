// Events with what is written in them only now and then: a file for each such shape, beside the one of the type.
import { amending } from '../../libs/cases/src/amendments/testing.js';
import { exampleDossier, people, PlayedCase } from '../../libs/cases/src/testing.js';
import { kept, type KeptEvent } from './kept-event.js';

type Variant = { variant: string; event: KeptEvent };

/** The last event of its type in a case that was played for it. */
export function goldenVariants(): Variant[] {
  return [last('CaseSubmitted', 'laboratory', submittedElsewhere()), last('CaseAmended', 'laboratory', amendedElsewhere())];
}

function last(type: string, variant: string, { events }: PlayedCase): Variant {
  const event = events.findLast((each) => each.type === type);
  if (!event) throw new Error(`${type} was never said`);
  return { variant, event: kept(event) };
}

/** Opened for one laboratory, and submitted with another. */
function submittedElsewhere(): PlayedCase {
  const dossier = exampleDossier();
  dossier.host.technology!.laboratory = '構造材料研究室';
  return new PlayedCase().declared().submitted(dossier);
}

function amendedElsewhere(): PlayedCase {
  const play = new PlayedCase().routed('T3').approved('department');
  play.do(
    amending(play, ({ host }) => void (host.technology!.laboratory = '構造材料研究室')),
    people.host,
  );
  return play;
}
