/** Width and height of windows from the smallest phone to a large screen. */
export const SCREENS = [
  [320, 568],
  [360, 740],
  [390, 844],
  [430, 932],
  [667, 320],
  [844, 390],
  [932, 430],
  [768, 1024],
  [820, 1180],
  [1000, 800],
  [1180, 820],
  [1280, 720],
  [1440, 900],
  [1920, 1080],
  [2560, 1440],
] as const;

/** 1440 × 900 and 1280 × 1024 at 200 %, then at 400 %: what zoom leaves of a window. */
export const ZOOMED = [
  [720, 450],
  [640, 512],
  [360, 225],
  [320, 256],
] as const;
