const HEX = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;
const NAME = /^[a-z]{1,32}$/i;
const FUNCTION = /^(?:rgb|rgba|hsl|hsla)\([0-9.,%/ ]{1,64}\)$/i;

/**
 * A colour that is safe in an attribute: hex, a name, or rgb()/hsl(). Anything else (`url(…)` above all, which would
 * fetch) is black, as a canvas paints what it can't read.
 */
export function paint(color: string): string {
  return HEX.test(color) || NAME.test(color) || FUNCTION.test(color) ? color : '#000000';
}

/** Whether nothing is to be seen of the colour, as Excalidraw decides it. */
export function isTransparent(color: string): boolean {
  const clear = /^#[0-9a-f]{3}0$|^#[0-9a-f]{6}00$/i;
  return color === 'transparent' || color === '' || clear.test(color);
}
