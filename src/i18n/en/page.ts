export const page = {
  title: 'Logwright: access log formats for WebSocket APIs',
  description:
    'Build, preview and check the access log format of an Amazon API Gateway WebSocket API. Runs in your browser; nothing leaves it.',
  startFailed: 'The app could not be loaded. Your work is safe.',
  startAgain: 'Try again',
  noScript:
    'Logwright needs JavaScript to build and check a format. Without it, you can still read the list of variables and an example.',
};
