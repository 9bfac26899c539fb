"use strict";
// Shows the examples that fit the form, and hides headings below which nothing is left.
(function () {
  const form = document.querySelector("form");
  const examples = Array.from(document.querySelectorAll("details[data-uitkomst]"));
  const norms = Array.from(document.querySelectorAll("tr[data-norm]"));
  const plain = (text) => text.toLocaleLowerCase("nl").normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  const texts = new Map();
  for (const each of examples) {
    const rule = each.closest(".regel"), feature = each.closest(".functionaliteit");
    const heads = [...rule.querySelectorAll("h4, .bron"), feature.querySelector("header")].map((e) => e.textContent);
    texts.set(each, plain([each.textContent, ...heads].join(" ")));
  }
  for (const row of norms) texts.set(row, plain(row.textContent));

  function filter() {
    const words = plain(form.zoek.value).split(/\s+/).filter(Boolean);
    const fits = (node) => words.every((word) => texts.get(node).includes(word));
    let shown = 0;
    for (const each of examples) {
      const outcome = form.uitkomst.value, red = each.classList.contains("rood");
      const wanted =
        (!outcome || (outcome === "rood" ? red : each.dataset.uitkomst === outcome)) &&
        (!form.soort.value || each.dataset.soort === form.soort.value) &&
        (!form.procedure.value || each.dataset.procedure === form.procedure.value) && fits(each);
      each.hidden = !wanted;
      shown += wanted ? 1 : 0;
    }
    for (const row of norms) {
      row.hidden = !((!form.procedure.value || row.dataset.procedure === form.procedure.value) && fits(row));
    }
    for (const kind of [".regel", ".functionaliteit", ".procedure", ".normen"]) {
      for (const box of document.querySelectorAll(kind)) {
        box.hidden = !box.querySelector("details[data-uitkomst]:not([hidden]), tr[data-norm]:not([hidden])");
      }
    }
    form.getoond.value = shown + " van " + examples.length + " voorbeelden";
  }

  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  // On paper everything is open; afterwards what was closed is closed again.
  let closed = [];
  window.addEventListener("beforeprint", () => {
    closed = examples.filter((each) => !each.open);
    for (const each of closed) each.open = true;
  });
  window.addEventListener("afterprint", () => { for (const each of closed) each.open = false; });
  filter();
})();
