/** The parts of the page, in their order. */
export const ORGANISATION_TABS = ['tree', 'roles', 'matrix'] as const;
export type OrganisationTab = (typeof ORGANISATION_TABS)[number];
