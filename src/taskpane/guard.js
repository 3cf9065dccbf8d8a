/* Plain ES5, run before everything else: says what is the matter where the rest cannot even start.
 * Internet Explorer's engine (Office 2016 and 2019) cannot run the pane; and without office.js nothing works. */
(function () {
  var words = {
    old: "此版本的 Office 使用旧的浏览器内核，无法运行绩评。请使用 Office 2021 或更新版本，或 Excel 网页版。\nThis version of Office uses an old browser engine that cannot run Jiping. Please use Office 2021 or later, or Excel on the web.",
    office:
      "无法载入 Microsoft 的 office.js，绩评不能启动。请检查网络，或请管理员改用自托管版本。\nMicrosoft's office.js could not be loaded, so Jiping cannot start. Check the connection, or ask your administrator for the self-hosted variant.",
  };
  function say(text) {
    var place = document.getElementById("pane");
    if (!place) return;
    while (place.firstChild) place.removeChild(place.firstChild);
    place.setAttribute("role", "main");
    var name = document.createElement("h1");
    name.appendChild(document.createTextNode("绩评 Jiping"));
    name.setAttribute("class", "guard");
    place.appendChild(name);
    var lines = text.split("\n");
    for (var i = 0; i < lines.length; i += 1) {
      var line = document.createElement("p");
      line.appendChild(document.createTextNode(lines[i]));
      line.setAttribute("class", "guard");
      place.appendChild(line);
    }
  }
  document.addEventListener("DOMContentLoaded", function () {
    var modern = "noModule" in document.createElement("script") && typeof window.Promise === "function";
    if (!modern || document.documentMode) say(words.old);
    else if (typeof window.Office === "undefined") say(words.office);
  });
})();
