import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../catalogue/use-formats.js';
import { useJoin } from '../../../catalogue/use-join.js';
import type { Dossier, Funder, Partner, PartnerOwner } from '../../../client/index.js';
import { Facts } from '../../../design/Facts.js';
import { LeafFacts, Long, Part } from '../DossierCards.js';
import { TieChips } from '../DossierRows.js';
import { AgreementFacts } from './AgreementFacts.js';

const TECHNOLOGY = [
  'laboratoryUnit',
  'topic',
  'gate',
  'controlListRow',
  'publicOnly',
  'usOrigin',
  'usOriginItem',
] as const;

/** What is told of a partnership: the research, the partners with their owners, the money, the agreement. */
export function PartnershipCards({ dossier: { host } }: { dossier: Dossier }) {
  const { t } = useTranslation(['casefile', 'partnership']);
  const uses = (['intendedUse', 'nextDestination'] as const).filter((key) => host[key]);
  return (
    <div className="flex flex-col gap-4">
      <Part group="technology" source="host">
        <LeafFacts fields={TECHNOLOGY} of={{ ...host.technology }} />
      </Part>
      <Part group="partners" source="host">
        <ol className="divide-y divide-line">
          {(host.partners ?? []).map((partner, index) => (
            <PartnerRow key={index} partner={partner} />
          ))}
        </ol>
      </Part>
      <Part group="funders" source="host">
        <ol className="divide-y divide-line">
          {(host.funders ?? []).map((funder, index) => (
            <li key={index} className="py-2.5">
              <Told told={funder} />
            </li>
          ))}
        </ol>
      </Part>
      <Part group="agreement" source="host">
        <AgreementFacts agreement={host.agreement ?? {}} />
      </Part>
      {uses.length > 0 && (
        <Part group="intendedUse" source="host">
          <Facts facts={uses.map((key) => [t(`partnership:use.${key}`), <Long key={key} text={host[key] ?? ''} />])} />
        </Part>
      )}
    </div>
  );
}

function PartnerRow({ partner }: { partner: Partner }) {
  const { t } = useTranslation('partnership');
  const { owners = [], ownersComplete, contact = {} } = partner;
  const join = useJoin();
  const reachable = join(contact.name, contact.role, contact.email);
  return (
    <li className="py-2.5">
      <Told told={partner} more={[partner.address, partner.identifiers]} />
      <div className="mt-2 border-l-4 border-line pl-4">
        <p className="text-dns-14N-130 leading-175 text-quiet">{t('owners.title')}</p>
        {owners.length === 0 ? (
          <p className="text-quiet">{t('none')}</p>
        ) : (
          <ul>
            {owners.map((owner, index) => (
              <li key={index} className="py-1.5">
                <OwnerRow owner={owner} />
              </li>
            ))}
          </ul>
        )}
        <p className="text-dns-14N-130 leading-175 text-quiet">{t(`complete.${ownersComplete ?? 'unknown'}`)}</p>
      </div>
      {reachable !== '' && (
        <p className="mt-2 text-dns-14N-130 leading-175 text-quiet">
          {t('card.contact')}: <bdi>{reachable}</bdi>
        </p>
      )}
    </li>
  );
}

function OwnerRow({ owner }: { owner: PartnerOwner }) {
  const { t } = useTranslation('partnership');
  const share =
    owner.sharePercent === undefined ? t('shareUnknown') : t('share', { percent: String(owner.sharePercent) });
  return <Told told={owner} more={[share, owner.kind === 'person' && t('owners.kinds.person')]} />;
}

/** Names, seat, ties and where they were found. */
function Told({ told, more = [] }: { told: Funder; more?: readonly (string | false | undefined)[] }) {
  const { t } = useTranslation('partnership');
  const { country } = useFormats();
  const join = useJoin();
  return (
    <>
      <p className="text-std-16B-170">
        <bdi>{told.name ?? told.nativeName ?? t('organisation.unnamed')}</bdi>
      </p>
      <p className="text-dns-14N-130 leading-175 text-quiet">
        {join(
          told.name !== undefined && told.nativeName,
          told.country !== undefined && country(told.country),
          ...more,
          told.tieSource !== undefined && `${t('organisation.tieSource')}: ${told.tieSource}`,
        )}
      </p>
      <TieChips ties={told.ties} />
    </>
  );
}
