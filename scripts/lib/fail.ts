/** An error whose message is meant for the person at the terminal: one sentence that says what to do. */
export class UserError extends Error {}
