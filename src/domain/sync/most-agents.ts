/** Aircall tells what agents are doing in pages of so many. */
const agentsPerRequest = 50;

/** What a refresh may ask besides, in one run: new calls, and open ones again. */
const otherRequests = 10;

/** About how many requests a refresh of a board with so many agents takes. */
export const requestsOfRefresh = (agents: number): number =>
  Math.ceil(agents / agentsPerRequest) + otherRequests;
