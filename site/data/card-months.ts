/** Of how many months, the newest that have articles, articles have cards of their own for shared links. */
export const monthsWithCards = 2;
