/** Mingxiao cannot start; the message says in Chinese and English why and what to do. */
export class StartError extends Error {}
