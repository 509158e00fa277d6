/* global WebSocket */ /* eslint no-console: "off" */
// Draws a wave in a room and prints what the server says.  node docs/examples/draw.js [room] [url]
const [room = 'demo', url = 'ws://127.0.0.1:8080'] = process.argv.slice(2);
const socket = new WebSocket(`${url}/ws?room=${encodeURIComponent(room)}`);

socket.addEventListener('open', () => {
  const points = Array.from({ length: 60 }, (_, i) => [100 + i * 5, 200 + 40 * Math.sin(i / 5), 0.5]);
  socket.send(JSON.stringify({ type: 'stroke', points, color: '#ff6b6b', width: 3 }));
});
socket.addEventListener('message', ({ data }) => {
  const message = JSON.parse(data);
  console.log(data.slice(0, 160));
  const mine = message.type === 'events' && message.events.some((event) => event.opCommitted !== undefined);
  if (mine || message.type === 'refused') socket.close();
});
socket.addEventListener('error', () => console.error(`no server at ${url}: start one with npm start`));
