// The engine is WebAssembly: requests go in as parts of bytes, answers come out as bytes.
const Engine = {
  exports: null,
  module: null,

  async load() {
    const { textContent, dataset } = document.getElementById("engine");
    const packed = Uint8Array.from(atob(textContent.trim()), (c) => c.charCodeAt(0));
    Engine.module = await WebAssembly.compile(unpacked(packed, Number(dataset.size)));
    await Engine.restart();
  },

  async restart() {
    Engine.exports = (await WebAssembly.instantiate(Engine.module, {})).exports;
  },

  /// Calls one door; after a trap the next call finds a fresh engine.
  call(door, ...parts) {
    const chunks = parts.map((part) => (typeof part === "string" ? new TextEncoder().encode(part) : part));
    const size = chunks.reduce((sum, chunk) => sum + 4 + chunk.length, 0);
    try {
      const { memory, room, release } = Engine.exports;
      const request = room(size) >>> 0;
      const view = new DataView(memory.buffer);
      let at = request;
      for (const chunk of chunks) {
        view.setUint32(at, chunk.length, true);
        new Uint8Array(memory.buffer, at + 4, chunk.length).set(chunk);
        at += 4 + chunk.length;
      }
      const answer = Engine.exports[door](request, size) >>> 0;
      const length = new DataView(memory.buffer).getUint32(answer, true);
      const bytes = new Uint8Array(memory.buffer, answer + 4, length).slice();
      release(answer);
      return bytes;
    } catch (error) {
      Engine.exports = new WebAssembly.Instance(Engine.module, {}).exports;
      throw error;
    }
  },

  json(door, ...parts) {
    return JSON.parse(new TextDecoder().decode(Engine.call(door, ...parts)));
  },

  assess: (plan, readings, file) => Engine.json("assess", plan, readings, file),
  report: (plan, readings, file) => Engine.call("report", plan, readings, file),
  printable: (plan, readings, file, language) => Engine.call("printable", plan, readings, file, language),
  clawback: (plan, readings, file, day) => Engine.json("clawback", plan, readings, file, day),
  calendar: (plan, readings, file, language) => Engine.call("calendar", plan, readings, file, language),
  /// A plan in JSON as a workbook, or a workbook as JSON: null where it is neither, with what cannot go along.
  convert(plan, file) {
    const answer = Engine.call("convert", plan, "", file);
    const length = new DataView(answer.buffer).getUint32(0, true);
    const { lost, refusal } = JSON.parse(new TextDecoder().decode(answer.slice(4, 4 + length)));
    return { lost, refusal, bytes: refusal ? null : answer.slice(8 + length) };
  },
  places: (query, most) => Engine.json("places", query, String(most)),

  /// What a code means; codes are few and never change, so each is asked once.
  code(text) {
    if (!Engine.codes.has(text)) Engine.codes.set(text, Engine.json("code", text));
    return Engine.codes.get(text);
  },
  codes: new Map(),
};
