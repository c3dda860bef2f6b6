// Reads a graph with the program it is written for: prints the nodes as that program understood them, as JSON.
import { readFileSync } from 'node:fs';

const text = readFileSync(0, 'utf8');

// Mermaid keeps its own entities encoded until it draws, when the browser decodes them.
function decoded(label) {
  return label.replaceAll('ﬂ°°', '&#').replaceAll('¶ß', ';').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

async function mermaidGraph() {
  const { JSDOM } = await import('jsdom');
  globalThis.window = new JSDOM('').window;
  globalThis.document = window.document;
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({ startOnLoad: false });
  await mermaid.parse(text);
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  const vertices = [...diagram.db.getVertices().values()];
  return {
    title: decoded(diagram.db.getAccTitle()),
    nodes: Object.fromEntries(vertices.map(vertex => [vertex.id, vertex.text.split(/<br\s*\/?>/).map(decoded)])),
    edges: diagram.db.getEdges().map(edge => [edge.start, edge.end]),
  };
}

// In its JSON, unlike in its drawings, Graphviz leaves the backslashes of a label doubled.
function drawn({ _ldraw_: operations }) {
  return operations.filter(operation => operation.op === 'T').map(operation => operation.text.replaceAll('\\\\', '\\'));
}

async function dotGraph() {
  const { instance } = await import('@viz-js/viz');
  const graph = (await instance()).renderJSON(text);
  const nodes = graph.objects ?? [];
  return {
    title: drawn(graph)[0],
    nodes: Object.fromEntries(nodes.map(node => [node.name, drawn(node)])),
    edges: (graph.edges ?? []).map(edge => [nodes[edge.tail].name, nodes[edge.head].name]),
  };
}

console.log(JSON.stringify(await (process.argv[2] === 'dot' ? dotGraph() : mermaidGraph())));
