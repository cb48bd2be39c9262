/** Words before a figure that make it one below zero. @example FALL.test('a loss of') //=> true */
export const FALL =
  /^(?:(?:an? |the )?(?:net |annual )?(?:loss|deficit|fall|drop|decline|decrease|reduction)(?: of| by)?|minus|down(?: by)?)$/i;

/** Words before a figure that only say that it is none below zero. @example RISE.test('up') //=> true */
export const RISE =
  /^(?:(?:an? |the )?(?:net |annual )?(?:gain|rise|increase|profit|surplus)(?: of)?|plus|up(?: by)?)$/i;
