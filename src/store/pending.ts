const PENDING = 'pending-';

/** The id under which a comment is shown until the backend has given it one. */
export const pendingId = (uuid: string): string => PENDING + uuid;

/** Whether an id is such a one: nobody else knows it, and it has no address. */
export const isPending = (id: string): boolean => id.startsWith(PENDING);
