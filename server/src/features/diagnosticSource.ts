/** Shown beside each message: whose it is. */
export const DIAGNOSTIC_SOURCE = 'Corroborate';
