/** Bounds of what an application may say, for its reader and its JSON Schema alike. */
export const longestText = 1000;
export const longestList = 10_000;
export const firstPlanYear = 1000;
export const lastPlanYear = 9999;
