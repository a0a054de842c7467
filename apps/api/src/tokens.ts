// Names under which Nest hands on what has no class of its own.
export const CLOCK = Symbol('clock');
export const IDS = Symbol('ids');
export const HOUSE = Symbol('house');
