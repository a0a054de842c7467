// Who has a password is told when somebody else made a link to set another.
export const sql = `
alter table operation.mails drop constraint mails_kind_check;
alter table operation.mails add constraint mails_kind_check check (kind in ('digest', 'escalations', 'password-link'));
`;
