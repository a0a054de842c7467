// 意見照会: what is asked of whoever calls, and as much of the case as they need to answer.
import { Inject, Injectable } from '@nestjs/common';
import { caseAskingFor, consultationView, isAskedOf, openedCase, openOpinions, readCalendar } from '#cases';
import { Refusal, type Actor, type CaseId, type Instant } from '#kernel';
import { addBusinessTime } from '#policy';
import { University } from '../../accounts/university.js';
import type { House } from '../../house.js';
import type { Caller } from '../../http/guards/caller.js';
import type { LanguageCode } from '../../session/session.dto.js';
import { HOUSE } from '../../tokens.js';
import { CaseFiles } from '../case-files.js';
import { NameBook } from '../names.js';
import type { ConsultationPage, OpenConsultation } from './duties.dto.js';

const RUNNING = ['screening', 'in-review', 'returned'];

@Injectable()
export class ConsultationDesk {
  constructor(
    private readonly files: CaseFiles,
    private readonly university: University,
    private readonly names: NameBook,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  /** What waits for the caller's opinion. */
  async open(actor: Actor, language: LanguageCode): Promise<OpenConsultation[]> {
    const { units } = await this.university.read(actor.institution);
    const asked = await openOpinions(this.house.database, actor, units);
    const names = await this.names.look(
      actor.institution,
      asked.map(({ by }) => by),
      language,
    );
    const now = this.now();
    return asked.map(({ consultationId: id, caseId, number, by, at, dueAt }) => ({
      ...{ id, caseId, number, by: names.person(by), at, dueAt, isOverdue: dueAt < now },
    }));
  }

  /** @throws Refusal `consultation.unknown` */
  async caseOf(actor: Actor, consultationId: string): Promise<CaseId> {
    const caseId = await caseAskingFor(this.house.database, actor, consultationId);
    if (caseId === null) throw new Refusal('consultation.unknown', 'hidden');
    return caseId;
  }

  /** One question, for whom it is asked of alone. @throws Refusal `consultation.unknown` */
  async page(
    { actor }: Caller,
    { caseId, consultationId }: { caseId: CaseId; consultationId: string },
    language: LanguageCode,
  ): Promise<ConsultationPage> {
    const file = await this.files.read(actor, caseId, { personal: true });
    const asked = file?.state.consultations.find((each) => each.consultationId === consultationId);
    if (!file || !asked) throw new Refusal('consultation.unknown', 'hidden');
    const unitPath = await this.university.unitsUpFrom(actor.institution, file.state.unit);
    if (!isAskedOf(actor, asked, file.state, { unitPath })) throw new Refusal('consultation.unknown', 'hidden');
    const opened = openedCase(file.events);
    const seen = consultationView(asked, file.state, opened, { actor, unitPath, now: this.now() });
    const names = await this.names.look(actor.institution, [seen.person, seen.by, seen.answeredBy], language);
    const { technology, intendedUse } = opened.dossier?.host ?? {};
    const isOver = seen.status === 'answered' || seen.status === 'withdrawn';
    return {
      ...{ caseId, number: file.state.number, isOpen: !isOver && RUNNING.includes(file.state.state) },
      consultation: {
        ...{ ...seen, person: names.person(seen.person), by: names.person(seen.by) },
        answeredBy: names.person(seen.answeredBy),
      },
      ...{ topic: technology?.topic ?? null, technologyGate: technology?.gate ?? null },
      ...{ controlListRow: technology?.controlListRow ?? null, intendedUse: intendedUse ?? null },
    };
  }

  /** When so many business days from now end. @throws Refusal where the calendar does not reach that far */
  async dueIn({ institution }: Actor, businessDays: number): Promise<Instant> {
    const calendar = await readCalendar(this.house.log, institution);
    const due = addBusinessTime(this.now(), { days: businessDays }, calendar);
    if (due !== null) return due;
    throw new Refusal('consultation.no_calendar', 'invalid', {}, [
      { pointer: '/businessDays', code: 'consultation.no_calendar' },
    ]);
  }

  private now(): Instant {
    return this.house.clock.now().toISOString();
  }
}
