import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CircleUserRound } from 'lucide-react';
import { DialogTrigger, Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../catalogue/use-language.js';
import { Button, buttonClass } from '../../design/Button.js';
import { Name } from '../../design/Name.js';
import { leave } from '../../session/enter.js';
import { useMay, useSession } from '../../session/use-session.js';

/** Who I am here, in which roles, and the way out. */
export function UserMenu() {
  const { t } = useTranslation(['shell', 'common']);
  const { say } = useLanguage();
  const session = useSession();
  const may = useMay();
  const queries = useQueryClient();
  const departure = useMutation({ mutationFn: () => leave(queries) });
  return (
    <DialogTrigger>
      <Button look="text" className="px-2 no-underline" aria-label={`${t('account')}: ${session.name}`}>
        <CircleUserRound aria-hidden className="size-6" />
        <span className="hidden max-w-40 truncate xl:inline">
          <Name>{session.name}</Name>
        </span>
      </Button>
      <Popover placement="bottom end" className="w-72 rounded-12 border border-line bg-white p-4 shadow-3">
        <Dialog aria-label={t('account')} className="outline-none">
          {({ close }) => (
            <>
              <p className="text-std-16B-170">
                <Name>{session.name}</Name>
              </p>
              <p className="text-dns-14N-130 leading-160 text-quiet">{session.email}</p>
              <p className="mt-2 text-dns-14N-130 leading-160">{say(session.institution.name)}</p>
              <ul className="mt-1 text-dns-14N-130 leading-160">
                {session.roles.map(({ role, unit, unitName }) => (
                  <li key={role + (unit ?? '')}>
                    {unitName === null
                      ? t(`common:role.${role}`)
                      : t('common:inBrackets', { outer: t(`common:role.${role}`), inner: say(unitName) })}
                  </li>
                ))}
              </ul>
              {may('delegation.read') && (
                <Link to="/delegations" className={buttonClass('text', 'mt-3 w-full')} onClick={close}>
                  {t('delegations')}
                </Link>
              )}
              <Link to="/tokens" className={buttonClass('text', 'w-full')} onClick={close}>
                {t('tokens')}
              </Link>
              <Button
                look="outline"
                className="mt-2 w-full"
                isPending={departure.isPending}
                onPress={() => departure.mutate()}
              >
                {t('signOut')}
              </Button>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
