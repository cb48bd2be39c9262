/** An address that may be followed: http or https, without a user's name, which could pass for another host. */
const SOUND = /^https?:\/\/[^\s\\/?#@]+(?:[/?#][^\s\\]*)?$/i;

/**
 * The address as a report may link it; null for every other scheme, such as `javascript:` and `data:`.
 *
 * @example safeLink('javascript:alert(1)') //=> null
 */
export function safeLink(url: string | null | undefined): string | null {
  return url !== null && url !== undefined && SOUND.test(url) && URL.canParse(url) ? url : null;
}
