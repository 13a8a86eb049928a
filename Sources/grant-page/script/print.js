// Printing prints the report of the engine: the same document as its HTML, by the button and by the browser's own key.

/// Put in the place of the page while the printer looks at it.
function showSheet() {
  if (!state.draft.applicant.code || !hasForm()) return;
  const html = new TextDecoder().decode(Engine.printable(planBytes(), triedLines(), fileName(), language));
  const report = new DOMParser().parseFromString(html, "text/html");
  const style = new CSSStyleSheet();
  style.replaceSync(`${report.querySelector("style").textContent}\nbody > :not(#sheet) { display: none !important; }`);
  const sheet = document.createElement("div");
  sheet.id = "sheet";
  sheet.append(...document.adoptNode(report.body).childNodes);
  document.body.append(sheet);
  document.querySelector("head > style").sheet.disabled = true;
  document.adoptedStyleSheets = [style];
  showSheet.title = document.title;
  document.title = report.title;
}

function hideSheet() {
  const sheet = document.getElementById("sheet");
  if (!sheet) return;
  sheet.remove();
  document.querySelector("head > style").sheet.disabled = false;
  document.adoptedStyleSheets = [];
  document.title = showSheet.title;
}

function printReport() {
  if (fits()) print();
}
