/** Letters for zones of time that mean one of them nearly everywhere; CST and IST do not. */
export const ZONES: Readonly<Record<string, string>> = {
  Z: 'utc|gmt|wet',
  '+01:00': 'bst|cet|west',
  '+02:00': 'cest|eet|sast',
  '+03:00': 'eest|msk',
  '+09:00': 'jst',
  '+10:00': 'aest',
  '+11:00': 'aedt',
  '-05:00': 'est|cdt',
  '-04:00': 'edt',
  '-06:00': 'mdt',
  '-07:00': 'mst|pdt',
  '-08:00': 'pst',
};
