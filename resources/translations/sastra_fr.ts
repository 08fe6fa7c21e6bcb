<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context><name>sastra</name>
<message><source> (more are in the library: filter, or open one dossier)</source><translation> (la bibliothèque en contient d’autres : filtrez ou ouvrez un dossier)</translation></message>
<message><source> and </source><translation> et </translation></message>
<message><source> and {more} more</source><translation> et {more} de plus</translation></message>
<message><source>% of a letter’s height</source><translation>% de la hauteur d’une lettre</translation></message>
<message><source>&amp;All</source><translation>&amp;Tout</translation></message>
<message><source>&amp;Back</source><translation>&amp;Précédent</translation></message>
<message><source>&amp;Black</source><translation>&amp;Noir</translation></message>
<message><source>&amp;Blue, dotted line</source><translation>&amp;Bleu, ligne pointillée</translation></message>
<message><source>&amp;Bookmark</source><translation>&amp;Signet</translation></message>
<message><source>&amp;Capitals matter</source><translation>&amp;Respecter la casse</translation></message>
<message><source>&amp;Caret in the text</source><translation>&amp;Curseur dans le texte</translation></message>
<message><source>&amp;Change keys…</source><translation>&amp;Modifier les touches…</translation></message>
<message><source>&amp;Close tab</source><translation>&amp;Fermer l’onglet</translation></message>
<message><source>&amp;Contents</source><translation>&amp;Sommaire</translation></message>
<message><source>&amp;Copy passage with citation</source><translation>&amp;Copier le passage avec sa citation</translation></message>
<message><source>&amp;Details</source><translation>&amp;Détails</translation></message>
<message><source>&amp;Edit</source><translation>&amp;Édition</translation></message>
<message><source>&amp;Export marks…</source><translation>&amp;Exporter les marques…</translation></message>
<message><source>&amp;File</source><translation>&amp;Fichier</translation></message>
<message><source>&amp;Find in the text</source><translation>Chercher dans le &amp;texte</translation></message>
<message><source>&amp;Forward</source><translation>&amp;Suivant</translation></message>
<message><source>&amp;Full screen</source><translation>P&amp;lein écran</translation></message>
<message><source>&amp;Go</source><translation>A&amp;ller</translation></message>
<message><source>&amp;Green, dashed line</source><translation>&amp;Vert, ligne en tirets</translation></message>
<message><source>&amp;Help</source><translation>A&amp;ide</translation></message>
<message><source>&amp;Highlight</source><translation>S&amp;urligner</translation></message>
<message><source>&amp;History…</source><translation>Histori&amp;que…</translation></message>
<message><source>&amp;Keys</source><translation>&amp;Touches</translation></message>
<message><source>&amp;Light</source><translation>C&amp;lair</translation></message>
<message><source>&amp;Marks</source><translation>&amp;Marques</translation></message>
<message><source>&amp;Move tab back</source><translation>Dépl&amp;acer l’onglet en arrière</translation></message>
<message><source>&amp;Next hit</source><translation>Occurrence sui&amp;vante</translation></message>
<message><source>&amp;Next pane</source><translation>Volet s&amp;uivant</translation></message>
<message><source>&amp;Normal size</source><translation>Taille &amp;normale</translation></message>
<message><source>&amp;Note</source><translation>&amp;Note</translation></message>
<message><source>&amp;Notes on its figures</source><translation>&amp;Notes sur ses chiffres</translation></message>
<message><source>&amp;Paired: claim beside counter-claim</source><translation>&amp;En paires : affirmation et réponse côte à côte</translation></message>
<message><source>&amp;Previous hit</source><translation>Occurrence préc&amp;édente</translation></message>
<message><source>&amp;Previous mark</source><translation>Marque préc&amp;édente</translation></message>
<message><source>&amp;Previous pane</source><translation>V&amp;olet précédent</translation></message>
<message><source>&amp;Print or save as PDF…</source><translation>&amp;Imprimer ou enregistrer en PDF…</translation></message>
<message><source>&amp;Problems</source><translation>&amp;Problèmes</translation></message>
<message><source>&amp;Quit</source><translation>&amp;Quitter</translation></message>
<message><source>&amp;Redo</source><translation>&amp;Rétablir</translation></message>
<message><source>&amp;Reopen closed tab</source><translation>&amp;Rouvrir l’onglet fermé</translation></message>
<message><source>&amp;Rose, double line</source><translation>&amp;Rose, ligne double</translation></message>
<message><source>&amp;Search</source><translation>Rec&amp;hercher</translation></message>
<message><source>&amp;Sepia</source><translation>&amp;Sépia</translation></message>
<message><source>&amp;Sort</source><translation>&amp;Trier</translation></message>
<message><source>&amp;Statistics</source><translation>S&amp;tatistiques</translation></message>
<message><source>&amp;Style</source><translation>&amp;Style</translation></message>
<message><source>&amp;Theme</source><translation>T&amp;hème</translation></message>
<message><source>&amp;Timeline</source><translation>Ch&amp;ronologie</translation></message>
<message><source>&amp;Underline</source><translation>S&amp;ouligner</translation></message>
<message><source>&amp;Undo</source><translation>&amp;Annuler</translation></message>
<message><source>&amp;View</source><translation>Affic&amp;hage</translation></message>
<message><source>&amp;Violet, wavy line</source><translation>V&amp;iolet, ligne ondulée</translation></message>
<message><source>&amp;Whole words</source><translation>&amp;Mots entiers</translation></message>
<message><source>&amp;Widen the pane</source><translation>&amp;Élargir le volet</translation></message>
<message><source>&amp;Workspaces…</source><translation>Espaces de tra&amp;vail…</translation></message>
<message><source>&amp;Yellow, solid line</source><translation>&amp;Jaune, ligne continue</translation></message>
<message><source>, note: {note}</source><translation>, note : {note}</translation></message>
<message><source>1 other line</source><translation>1 autre courbe</translation></message>
<message><source>1 row</source><translation>1 ligne</translation></message>
<message><source>1 value</source><translation>1 valeur</translation></message>
<message><source>; </source><translation> ; </translation></message>
<message><source>&gt; commands and settings   § a number   Ctrl+Enter opens in a new tab</source><translation>&gt; commandes et réglages   § un numéro   Ctrl+Entrée ouvre dans un nouvel onglet</translation></message>
<message><source>A backslash in double quotes makes no known character.</source><translation>Une barre oblique inverse entre guillemets doubles ne forme aucun caractère connu.</translation></message>
<message><source>A block indented by four spaces is code.</source><translation>Un bloc en retrait de quatre espaces est du code.</translation></message>
<message><source>A block of code stands in the text.</source><translation>Un bloc de code se trouve dans le texte.</translation></message>
<message><source>A closing parenthesis without an opening one is left out.</source><translation>Une parenthèse fermante sans ouvrante est ignorée.</translation></message>
<message><source>A colon with a space after it stands inside a text.</source><translation>Un deux-points suivi d’une espace se trouve dans un texte.</translation></message>
<message><source>A copy of your marks is made each day and before each larger change. Restoring one keeps a copy of what there is now, so that it can be undone.</source><translation>Une copie de vos marques est faite chaque jour et avant chaque changement important. Restaurer une copie garde ce qu’il y a maintenant, de sorte que cela puisse être annulé.</translation></message>
<message><source>A dossier has these pages: {names}.</source><translation>Un dossier a ces pages : {names}.</translation></message>
<message><source>A dossier is read from its own folder only.</source><translation>Un dossier n’est lu que dans son propre répertoire.</translation></message>
<message><source>A few values dwarf the others. Press L in the chart for a logarithmic axis.</source><translation>Quelques valeurs écrasent les autres. Appuyez sur L dans le graphique pour un axe logarithmique.</translation></message>
<message><source>A field may not be called `{name}`: every point has that key.</source><translation>Un champ ne peut pas s’appeler `{name}` : chaque point a cette clé.</translation></message>
<message><source>A figure under this mark has changed</source><translation>Un chiffre sous cette marque a changé</translation></message>
<message><source>A file holds one document; what follows is left out.</source><translation>Un fichier contient un seul document ; la suite est laissée de côté.</translation></message>
<message><source>A file in your export folder cannot be read.</source><translation>Un fichier de votre répertoire d’exportation est illisible.</translation></message>
<message><source>A folder of dossiers cannot be read: {why}</source><translation>Un répertoire de dossiers ne peut pas être lu : {why}</translation></message>
<message><source>A heading stands in the text.</source><translation>Un titre se trouve dans le texte.</translation></message>
<message><source>A key was expected here: the line is indented wrongly, or a quoted text ends too early.</source><translation>Une clé était attendue ici : la ligne est mal mise en retrait, ou un texte entre guillemets finit trop tôt.</translation></message>
<message><source>A later value is known, or it was right for an earlier date</source><translation>Une valeur plus récente est connue, ou elle était juste pour une date antérieure</translation></message>
<message><source>A line break within a paragraph is read as a space.</source><translation>Un saut de ligne dans un paragraphe est lu comme une espace.</translation></message>
<message><source>A line here is no `key: value`.</source><translation>Une ligne n’est pas ici de la forme `key: value`.</translation></message>
<message><source>A link has a title of its own.</source><translation>Un lien a son propre titre.</translation></message>
<message><source>A link has no words to click on.</source><translation>Un lien n’a pas de mots sur lesquels cliquer.</translation></message>
<message><source>A link in &lt; &gt; has no words of its own.</source><translation>Un lien entre &lt; &gt; n’a pas de mots à lui.</translation></message>
<message><source>A list in [ ] or a mapping in { } is not closed, or a comma is missing.</source><translation>Une liste entre [ ] ou un groupe entre { } n’est pas fermé, ou il manque une virgule.</translation></message>
<message><source>A list in a quote or a quote in a list cannot be shown.</source><translation>Une liste dans une citation ou une citation dans une liste ne peut pas être affichée.</translation></message>
<message><source>A list or a mapping stands as a key.</source><translation>Une liste ou un groupe tient lieu de clé.</translation></message>
<message><source>A name is placed by its country code or its coordinates.</source><translation>Un nom est placé par son code de pays ou ses coordonnées.</translation></message>
<message><source>A numbered list begins with 1.</source><translation>Une liste numérotée commence par 1.</translation></message>
<message><source>A page for a browser</source><translation>Une page pour un navigateur</translation></message>
<message><source>A page further in the text</source><translation>Une page plus loin dans le texte</translation></message>
<message><source>A picture stands in the text.</source><translation>Une image se trouve dans le texte.</translation></message>
<message><source>A range has two values, the lower and the higher.</source><translation>Un intervalle a deux valeurs, la plus basse et la plus haute.</translation></message>
<message><source>A rule across the page stands in the text.</source><translation>Un trait horizontal se trouve dans le texte.</translation></message>
<message><source>A second document begins here.</source><translation>Un second document commence ici.</translation></message>
<message><source>A second paragraph stands in one item of a list.</source><translation>Un second paragraphe se trouve dans un élément de liste.</translation></message>
<message><source>A series has a date and at least one field more.</source><translation>Une série a une date et au moins un autre champ.</translation></message>
<message><source>A tab stands where only spaces may.</source><translation>Une tabulation se trouve là où seules des espaces sont admises.</translation></message>
<message><source>A table</source><translation>Un tableau</translation></message>
<message><source>A table stands in the text.</source><translation>Un tableau se trouve dans le texte.</translation></message>
<message><source>A tag (`{tag}`) stands before this value.</source><translation>Une balise (`{tag}`) précède cette valeur.</translation></message>
<message><source>A text in quotes never ends.</source><translation>Un texte entre guillemets ne finit jamais.</translation></message>
<message><source>A text may not begin with `{character}`.</source><translation>Un texte ne peut pas commencer par `{character}`.</translation></message>
<message><source>A workspace holds all tabs with their places, the second text, the search and the panes.</source><translation>Un espace de travail garde tous les onglets et leurs places, le second texte, la recherche et les volets.</translation></message>
<message><source>A&amp;ccount only</source><translation>Expo&amp;sé seulement</translation></message>
<message><source>About</source><translation>Sujet</translation></message>
<message><source>About the passage in view</source><translation>Sur le passage affiché</translation></message>
<message><source>About these numbers</source><translation>À propos de ces nombres</translation></message>
<message><source>About {count} results</source><translation>Environ {count} résultats</translation></message>
<message><source>Accept</source><translation>Accepter</translation></message>
<message><source>Accept change</source><translation>Accepter le changement</translation></message>
<message><source>Account</source><translation>Exposé</translation></message>
<message><source>Add a field.</source><translation>Ajoutez un champ.</translation></message>
<message><source>Add a voice for {language} to your system; it has none.</source><translation>Ajoutez à votre système une voix pour cette langue ({language}) ; il n’en a pas.</translation></message>
<message><source>Add the key `value`, or `range` for two values.</source><translation>Ajoutez la clé `value`, ou `range` pour deux valeurs.</translation></message>
<message><source>Add the key {key}.</source><translation>Ajoutez la clé {key}.</translation></message>
<message><source>Africa</source><translation>Afrique</translation></message>
<message><source>After each change, one file per dossier: {where}</source><translation>Après chaque changement, un fichier par dossier : {where}</translation></message>
<message><source>Age</source><translation>Âge</translation></message>
<message><source>Agreement</source><translation>Accord</translation></message>
<message><source>Agrees</source><translation>Concorde</translation></message>
<message><source>Agrees with other sources</source><translation>Concorde avec d’autres sources</translation></message>
<message><source>All dossiers</source><translation>Tous les dossiers</translation></message>
<message><source>All files</source><translation>Tous les fichiers</translation></message>
<message><source>All of it hangs on one source</source><translation>Tout repose sur une seule source</translation></message>
<message><source>All passages are shown again.</source><translation>Tous les passages sont de nouveau affichés.</translation></message>
<message><source>All records</source><translation>Toutes les entrées</translation></message>
<message><source>Allow writing in that folder, or name another one with SASTRA_HOME.</source><translation>Autorisez l’écriture dans ce répertoire, ou indiquez-en un autre avec SASTRA_HOME.</translation></message>
<message><source>Also called {name}</source><translation>Aussi appelé {name}</translation></message>
<message><source>Also named in the dossier</source><translation>Aussi cité dans le dossier</translation></message>
<message><source>Also other: {parts}</source><translation>Aussi différent : {parts}</translation></message>
<message><source>An alias names nothing.</source><translation>Un alias ne désigne rien.</translation></message>
<message><source>An anchor (`{anchor}`) stands before this value.</source><translation>Une ancre (`{anchor}`) précède cette valeur.</translation></message>
<message><source>An item of a list stands where none may.</source><translation>Un élément de liste se trouve là où aucun n’est admis.</translation></message>
<message><source>An item of the list (`- `) was expected here.</source><translation>Un élément de la liste (`- `) était attendu ici.</translation></message>
<message><source>Another copy of the program is keeping your marks busy</source><translation>Une autre copie du programme occupe vos marques</translation></message>
<message><source>Another copy of the program is working on the library in {folder}.</source><translation>Une autre copie du programme travaille sur la bibliothèque dans {folder}.</translation></message>
<message><source>Another dossier has the id {dossier} already: {folder}.</source><translation>Un autre dossier a déjà l’identifiant {dossier} : {folder}.</translation></message>
<message><source>Another machine has changed marks in your export folder.</source><translation>Une autre machine a modifié des marques dans votre répertoire d’exportation.</translation></message>
<message><source>Another one was opened instead.</source><translation>Un autre a été ouvert à sa place.</translation></message>
<message><source>Another process is writing the search index.</source><translation>Un autre processus écrit l’index de recherche.</translation></message>
<message><source>Answered by</source><translation>Réponse dans</translation></message>
<message><source>Answered in</source><translation>Réponse dans</translation></message>
<message><source>Answers</source><translation>Répond à</translation></message>
<message><source>Apr</source><translation>avr.</translation></message>
<message><source>April</source><translation>avril</translation></message>
<message><source>Arrow keys go to the nearest country that way, Tab to the next by name, Enter opens it, plus and minus zoom.</source><translation>Les flèches vont au pays le plus proche de ce côté, Tab au suivant par nom, Entrée l’ouvre, plus et moins zooment.</translation></message>
<message><source>Arrow keys walk the rows, Enter opens one, Ctrl+C copies all.</source><translation>Les flèches parcourent les lignes, Entrée en ouvre une, Ctrl+C copie tout.</translation></message>
<message><source>As of</source><translation>À la date du</translation></message>
<message><source>As the &amp;desktop</source><translation>Comme le &amp;bureau</translation></message>
<message><source>As the desktop</source><translation>Comme le bureau</translation></message>
<message><source>As the system</source><translation>Comme le système</translation></message>
<message><source>Asia</source><translation>Asie</translation></message>
<message><source>Asked for: {link}. Search for words of it, or look into the contents.</source><translation>Demandé : {link}. Cherchez quelques-uns de ses mots, ou regardez le sommaire.</translation></message>
<message><source>At least {count} results</source><translation>Au moins {count} résultats</translation></message>
<message><source>Attach here</source><translation>Attacher ici</translation></message>
<message><source>Attach here: {words}</source><translation>Attacher ici : {words}</translation></message>
<message><source>Attach mark</source><translation>Attacher la marque</translation></message>
<message><source>Aug</source><translation>août</translation></message>
<message><source>August</source><translation>août</translation></message>
<message><source>B&amp;ackups…</source><translation>S&amp;auvegardes…</translation></message>
<message><source>Bac&amp;k to the top</source><translation>Retour en &amp;haut</translation></message>
<message><source>Back to the default: {title}</source><translation>Rétablir la valeur par défaut : {title}</translation></message>
<message><source>Back to the default: {words}</source><translation>Rétablir la valeur par défaut : {words}</translation></message>
<message><source>Back to the top</source><translation>Retour en haut</translation></message>
<message><source>Backups</source><translation>Sauvegardes</translation></message>
<message><source>Bars</source><translation>Barres</translation></message>
<message><source>Begin a new paragraph, or join the lines.</source><translation>Commencez un nouveau paragraphe, ou joignez les lignes.</translation></message>
<message><source>Begin each item with `- `.</source><translation>Commencez chaque élément par `- `.</translation></message>
<message><source>Begin it with 1.</source><translation>Commencez par 1.</translation></message>
<message><source>Begin with one of {keys}, or move the file out of the folder.</source><translation>Commencez par l’une de ces clés : {keys}, ou sortez le fichier du répertoire.</translation></message>
<message><source>Best match</source><translation>Meilleur résultat</translation></message>
<message><source>Bin</source><translation>Corbeille</translation></message>
<message><source>Black</source><translation>Noir</translation></message>
<message><source>Bookmark</source><translation>Signet</translation></message>
<message><source>Bookmark search</source><translation>Mettre un signet à la recherche</translation></message>
<message><source>Bookmark this &amp;search</source><translation>Mettre cette &amp;recherche en signet</translation></message>
<message><source>Both, side by side</source><translation>Les deux, côte à côte</translation></message>
<message><source>By colour</source><translation>Par couleur</translation></message>
<message><source>By day</source><translation>Par jour</translation></message>
<message><source>By folder</source><translation>Par classeur</translation></message>
<message><source>By section</source><translation>Par section</translation></message>
<message><source>By tag</source><translation>Par étiquette</translation></message>
<message><source>C&amp;harts of its series</source><translation>&amp;Graphiques de ses séries</translation></message>
<message><source>C&amp;ite…</source><translation>C&amp;iter…</translation></message>
<message><source>C&amp;riticism only</source><translation>C&amp;ritique seulement</translation></message>
<message><source>Cannot be read</source><translation>Illisible</translation></message>
<message><source>Cannot be taken in</source><translation>Ne peuvent pas être repris</translation></message>
<message><source>Change colour</source><translation>Changer la couleur</translation></message>
<message><source>Change mark</source><translation>Modifier la marque</translation></message>
<message><source>Changed</source><translation>Modifiés</translation></message>
<message><source>Changed here and there</source><translation>Modifiées ici et là-bas</translation></message>
<message><source>Changed last first</source><translation>Dernières modifiées d’abord</translation></message>
<message><source>Changed since it was read</source><translation>Modifié depuis sa lecture</translation></message>
<message><source>Changed there</source><translation>Modifiées là-bas</translation></message>
<message><source>Chart: {title}</source><translation>Graphique : {title}</translation></message>
<message><source>Check the indentation of the lines above.</source><translation>Vérifiez le retrait des lignes au-dessus.</translation></message>
<message><source>Check value, date and field, or add the missing point.</source><translation>Vérifiez la valeur, la date et le champ, ou ajoutez le point manquant.</translation></message>
<message><source>Check who may read the file.</source><translation>Vérifiez qui a le droit de lire le fichier.</translation></message>
<message><source>Choose a dossier on the left.</source><translation>Choisissez un dossier à gauche.</translation></message>
<message><source>Choose a file that ends in {ending}.</source><translation>Choisissez un fichier qui finit par {ending}.</translation></message>
<message><source>Choose a unit with a scale, such as millions.</source><translation>Choisissez une unité avec une échelle, comme les millions.</translation></message>
<message><source>Choose another folder or printer.</source><translation>Choisissez un autre répertoire ou une autre imprimante.</translation></message>
<message><source>Choose folder…</source><translation>Choisir un répertoire…</translation></message>
<message><source>Choose one of the dossiers in the contents pane.</source><translation>Choisissez un des dossiers dans le sommaire.</translation></message>
<message><source>Choose one of {known}.</source><translation>Choisissez parmi {known}.</translation></message>
<message><source>Choose one that your machines share in Marks, Export marks.</source><translation>Choisissez-en un que vos machines partagent, dans Marques, Exporter les marques.</translation></message>
<message><source>Cite</source><translation>Citer</translation></message>
<message><source>Clear the search</source><translation>Effacer la recherche</translation></message>
<message><source>Clear this line</source><translation>Vider cette ligne</translation></message>
<message><source>Click a heading to sort; Ctrl+C copies rows for a spreadsheet</source><translation>Cliquez sur un titre pour trier ; Ctrl+C copie les lignes pour un tableur</translation></message>
<message><source>Click narrows the results down; with Shift it widens them, with Alt it shuts out</source><translation>Un clic restreint les résultats ; avec Maj il les élargit, avec Alt il exclut</translation></message>
<message><source>Click takes it away again</source><translation>Un clic le retire</translation></message>
<message><source>Close (Esc)</source><translation>Fermer (Échap)</translation></message>
<message><source>Close tab</source><translation>Fermer l’onglet</translation></message>
<message><source>Close the bracket, or write the comma.</source><translation>Fermez le crochet, ou écrivez la virgule.</translation></message>
<message><source>Close the notice</source><translation>Fermer l’avis</translation></message>
<message><source>Closed</source><translation>Fermé</translation></message>
<message><source>Colour the countries by</source><translation>Colorer les pays selon</translation></message>
<message><source>Compare with the dossier as it is now from here on</source><translation>Comparer désormais avec le dossier tel qu’il est maintenant</translation></message>
<message><source>Compile the dossiers first.</source><translation>Compilez d’abord les dossiers.</translation></message>
<message><source>Contents</source><translation>Sommaire</translation></message>
<message><source>Context</source><translation>Contexte</translation></message>
<message><source>Copied {link}</source><translation>Copié : {link}</translation></message>
<message><source>Copy</source><translation>Copier</translation></message>
<message><source>Copy &amp;link</source><translation>Copier le &amp;lien</translation></message>
<message><source>Copy &amp;passage</source><translation>Copier le &amp;passage</translation></message>
<message><source>Copy &amp;reference</source><translation>Copier la &amp;référence</translation></message>
<message><source>Copy (Ctrl+C)</source><translation>Copier (Ctrl+C)</translation></message>
<message><source>Copy as &amp;Markdown</source><translation>Copier en &amp;Markdown</translation></message>
<message><source>Copy comparison</source><translation>Copier la comparaison</translation></message>
<message><source>Copy details</source><translation>Copier les détails</translation></message>
<message><source>Copy figure</source><translation>Copier le chiffre</translation></message>
<message><source>Copy rows</source><translation>Copier les lignes</translation></message>
<message><source>Copy rows for a spreadsheet</source><translation>Copier les lignes pour un tableur</translation></message>
<message><source>Copy s&amp;ources</source><translation>Copier les s&amp;ources</translation></message>
<message><source>Copy table</source><translation>Copier le tableau</translation></message>
<message><source>Copy the selection, or the figure of a card with its date and source</source><translation>Copier la sélection, ou le chiffre d’une fiche avec sa date et sa source</translation></message>
<message><source>Copy what it points to into the folder.</source><translation>Copiez dans le répertoire ce vers quoi il pointe.</translation></message>
<message><source>Countries and places</source><translation>Pays et lieux</translation></message>
<message><source>Countries and places: {title}</source><translation>Pays et lieux : {title}</translation></message>
<message><source>Country</source><translation>Pays</translation></message>
<message><source>Country or place</source><translation>Pays ou lieu</translation></message>
<message><source>Court</source><translation>Tribunal</translation></message>
<message><source>Criticism</source><translation>Critique</translation></message>
<message><source>Ctrl+D keeps the passage you are reading. Select words and press H to highlight them.</source><translation>Ctrl+D garde le passage que vous lisez. Sélectionnez des mots et appuyez sur H pour les surligner.</translation></message>
<message><source>Dar&amp;k</source><translation>So&amp;mbre</translation></message>
<message><source>Dark</source><translation>Sombre</translation></message>
<message><source>Data: CSV with a data package…</source><translation>Données : CSV avec un paquet de données…</translation></message>
<message><source>Date</source><translation>Date</translation></message>
<message><source>Dated</source><translation>Daté</translation></message>
<message><source>Dated: right for an earlier date</source><translation>Daté : juste pour une date antérieure</translation></message>
<message><source>Dec</source><translation>déc.</translation></message>
<message><source>December</source><translation>décembre</translation></message>
<message><source>Delete</source><translation>Supprimer</translation></message>
<message><source>Delete bookmark</source><translation>Supprimer le signet</translation></message>
<message><source>Delete folder</source><translation>Supprimer le classeur</translation></message>
<message><source>Delete for good</source><translation>Supprimer définitivement</translation></message>
<message><source>Delete it.</source><translation>Supprimez-le.</translation></message>
<message><source>Delete mark</source><translation>Supprimer la marque</translation></message>
<message><source>Delete the escape that makes it.</source><translation>Supprimez la séquence d’échappement qui le produit.</translation></message>
<message><source>Delete this mark</source><translation>Supprimer cette marque</translation></message>
<message><source>Deleted there</source><translation>Supprimées là-bas</translation></message>
<message><source>Detach</source><translation>Détacher</translation></message>
<message><source>Detach mark</source><translation>Détacher la marque</translation></message>
<message><source>Detached from the text</source><translation>Détachée du texte</translation></message>
<message><source>Details</source><translation>Détails</translation></message>
<message><source>Did you mean `{word}`?</source><translation>Vouliez-vous dire `{word}` ?</translation></message>
<message><source>Did you mean `{word}`? Choose one of {known}.</source><translation>Vouliez-vous dire `{word}` ? Choisissez parmi {known}.</translation></message>
<message><source>Did you mean “{suggestion}”?</source><translation>Vouliez-vous dire « {suggestion} » ?</translation></message>
<message><source>Disputed</source><translation>Contesté</translation></message>
<message><source>Disputed: others report something else</source><translation>Contesté : d’autres rapportent autre chose</translation></message>
<message><source>Divide it into several files; all files of the folder are read.</source><translation>Divisez-le en plusieurs fichiers ; tous les fichiers du répertoire sont lus.</translation></message>
<message><source>Divide it.</source><translation>Divisez-le.</translation></message>
<message><source>Divide the file.</source><translation>Divisez le fichier.</translation></message>
<message><source>Document (PDF)…</source><translation>Document (PDF)…</translation></message>
<message><source>Done</source><translation>Terminé</translation></message>
<message><source>Dossier</source><translation>Dossier</translation></message>
<message><source>Dossier: {title}</source><translation>Dossier : {title}</translation></message>
<message><source>Dossier: {words}</source><translation>Dossier : {words}</translation></message>
<message><source>Dossiers</source><translation>Dossiers</translation></message>
<message><source>Dossiers, {shown} of {all}</source><translation>Dossiers, {shown} sur {all}</translation></message>
<message><source>Dots</source><translation>Points</translation></message>
<message><source>Down goes to the rows, Esc shows all of them again.</source><translation>Bas va aux lignes, Échap les montre toutes à nouveau.</translation></message>
<message><source>Drag the passage from here, with its citation</source><translation>Faire glisser le passage d’ici, avec sa citation</translation></message>
<message><source>Drawing (SVG)…</source><translation>Dessin (SVG)…</translation></message>
<message><source>Elsewhere</source><translation>Ailleurs</translation></message>
<message><source>Enter goes to the next, Shift+Enter to the one before.</source><translation>Entrée va au suivant, Maj+Entrée au précédent.</translation></message>
<message><source>Enter on marked words</source><translation>Entrée sur des mots marqués</translation></message>
<message><source>Enter opens it beside the text, Ctrl+C copies it</source><translation>Entrée l’ouvre à côté du texte, Ctrl+C le copie</translation></message>
<message><source>Enter opens, Ctrl+Enter opens in a new tab, Ctrl+K finds anything by its name.</source><translation>Entrée ouvre, Ctrl+Entrée ouvre dans un nouvel onglet, Ctrl+K trouve tout par son nom.</translation></message>
<message><source>Enter shows a row beside the table, Ctrl+Enter goes to where it is told.</source><translation>Entrée montre une ligne à côté du tableau, Ctrl+Entrée va là où elle est dite.</translation></message>
<message><source>Enter the page among the sources and link to it: [words](source:id).</source><translation>Inscrivez la page parmi les sources et faites-y un lien : [mots](source:id).</translation></message>
<message><source>Error</source><translation>Erreur</translation></message>
<message><source>Europe</source><translation>Europe</translation></message>
<message><source>Even right edge</source><translation>Bord droit aligné</translation></message>
<message><source>Event</source><translation>Événement</translation></message>
<message><source>Events</source><translation>Événements</translation></message>
<message><source>Events (E)</source><translation>Événements (E)</translation></message>
<message><source>Events, figures and the points of series bring their dates here.</source><translation>Les événements, les chiffres et les points des séries apportent leurs dates ici.</translation></message>
<message><source>Every mark in the file is here already.</source><translation>Toutes les marques du fichier sont déjà ici.</translation></message>
<message><source>Everything after the first {count} characters is left out.</source><translation>Tout ce qui suit les {count} premiers caractères est ignoré.</translation></message>
<message><source>Everything in the file is here already.</source><translation>Tout ce que contient le fichier est déjà ici.</translation></message>
<message><source>Everything in this file is left out.</source><translation>Tout ce que contient ce fichier est laissé de côté.</translation></message>
<message><source>Everything is written out in full; the first form can be read back without loss.</source><translation>Tout est écrit en entier ; le premier format peut être relu sans perte.</translation></message>
<message><source>Everything, to be read back in</source><translation>Tout, pour être relu</translation></message>
<message><source>Export</source><translation>Exporter</translation></message>
<message><source>Export marks</source><translation>Exporter les marques</translation></message>
<message><source>Export…</source><translation>Exporter…</translation></message>
<message><source>Farther (-)</source><translation>Plus loin (-)</translation></message>
<message><source>Feb</source><translation>févr.</translation></message>
<message><source>February</source><translation>février</translation></message>
<message><source>Few records have all of {words}; those with some of them are shown, too</source><translation>Peu d’entrées ont tout de {words} ; celles qui en ont une partie sont montrées aussi</translation></message>
<message><source>Figure</source><translation>Chiffre</translation></message>
<message><source>Figure or series</source><translation>Chiffre ou série</translation></message>
<message><source>Figures</source><translation>Chiffres</translation></message>
<message><source>Figures and series</source><translation>Chiffres et séries</translation></message>
<message><source>Figures of {title}</source><translation>Chiffres de {title}</translation></message>
<message><source>Figures with another value: {count}</source><translation>Chiffres dont la valeur a changé : {count}</translation></message>
<message><source>Figures, series, names and pages</source><translation>Chiffres, séries, noms et pages</translation></message>
<message><source>File: {words}</source><translation>Fichier : {words}</translation></message>
<message><source>Filt&amp;er the contents</source><translation>&amp;Filtrer le sommaire</translation></message>
<message><source>Filter the contents</source><translation>Filtrer le sommaire</translation></message>
<message><source>Filter the statistics</source><translation>Filtrer les statistiques</translation></message>
<message><source>Filter, e.g. verdict:disputed unit:persons year:2020..</source><translation>Filtrer, p. ex. verdict:disputed unit:persons year:2020..</translation></message>
<message><source>Find a setting</source><translation>Chercher un réglage</translation></message>
<message><source>Find in marks</source><translation>Chercher dans les marques</translation></message>
<message><source>Find in quotes, notes, tags</source><translation>Chercher dans citations, notes, étiquettes</translation></message>
<message><source>Find in the text</source><translation>Chercher dans le texte</translation></message>
<message><source>Find in titles</source><translation>Chercher dans les titres</translation></message>
<message><source>First value = 100 (I)</source><translation>Première valeur = 100 (I)</translation></message>
<message><source>Folder for automatic exports</source><translation>Répertoire des exportations automatiques</translation></message>
<message><source>Font of the text</source><translation>Police du texte</translation></message>
<message><source>Forget all</source><translation>Tout oublier</translation></message>
<message><source>Forget all for good?</source><translation>Tout oublier définitivement ?</translation></message>
<message><source>Forget all places visited and what was searched for</source><translation>Oublier tous les lieux visités et les recherches faites</translation></message>
<message><source>Found in the text</source><translation>Trouvé dans le texte</translation></message>
<message><source>Found in the title</source><translation>Trouvé dans le titre</translation></message>
<message><source>Free some room, then try again.</source><translation>Libérez de la place, puis réessayez.</translation></message>
<message><source>Free some space on that disk and try again.</source><translation>Libérez de la place sur ce disque et réessayez.</translation></message>
<message><source>Give each a name of its own.</source><translation>Donnez à chacun son propre nom.</translation></message>
<message><source>Give it an id of its own.</source><translation>Donnez-lui son propre identifiant.</translation></message>
<message><source>Give this dossier another id, or remove one of the two folders.</source><translation>Donnez à ce dossier un autre identifiant, ou retirez l’un des deux répertoires.</translation></message>
<message><source>Give what is open now a name and press Keep.</source><translation>Donnez un nom à ce qui est ouvert et appuyez sur Garder.</translation></message>
<message><source>Go to a place, do a command, change a setting</source><translation>Aller à un lieu, lancer une commande, changer un réglage</translation></message>
<message><source>Go to n&amp;umber…</source><translation>Aller au nu&amp;méro…</translation></message>
<message><source>Go to or &amp;do…</source><translation>Aller ou &amp;faire…</translation></message>
<message><source>Go to or do</source><translation>Aller ou faire</translation></message>
<message><source>Go to the text</source><translation>Aller au texte</translation></message>
<message><source>Gone</source><translation>Disparus</translation></message>
<message><source>Grouped</source><translation>Regroupées</translation></message>
<message><source>HTML stands in the text.</source><translation>Du HTML se trouve dans le texte.</translation></message>
<message><source>Here: {words}</source><translation>Ici : {words}</translation></message>
<message><source>High &amp;contrast</source><translation>&amp;Contraste élevé</translation></message>
<message><source>High contrast</source><translation>Contraste élevé</translation></message>
<message><source>Highlight</source><translation>Surlignage</translation></message>
<message><source>Highlight &amp;in</source><translation>Surli&amp;gner en</translation></message>
<message><source>Highlight in {words}</source><translation>Surligner en {words}</translation></message>
<message><source>Highlight in {words} ({number})</source><translation>Surligner en {words} ({number})</translation></message>
<message><source>History</source><translation>Historique</translation></message>
<message><source>Hit {words}</source><translation>Occurrence {words}</translation></message>
<message><source>Hits on this page</source><translation>Occurrences dans cette page</translation></message>
<message><source>Host countries of missions</source><translation>Pays hôtes de missions</translation></message>
<message><source>Host of a mission</source><translation>Hôte d’une mission</translation></message>
<message><source>How far the lines of the text stand apart.</source><translation>La distance entre les lignes du texte.</translation></message>
<message><source>How fast the text is read aloud, beside the usual speed of the voice.</source><translation>À quelle vitesse le texte est lu, par rapport à la vitesse habituelle de la voix.</translation></message>
<message><source>How large text, panes, charts and icons are drawn, all together.</source><translation>La taille du texte, des volets, des graphiques et des icônes, tous ensemble.</translation></message>
<message><source>How large the text of a dossier is set beside everything else.</source><translation>La taille du texte d’un dossier par rapport à tout le reste.</translation></message>
<message><source>How long a line may grow before it is broken, however wide the window is.</source><translation>La longueur qu’une ligne peut atteindre avant d’être coupée, quelle que soit la largeur de la fenêtre.</translation></message>
<message><source>How much</source><translation>Étendue</translation></message>
<message><source>How much room is left before the next paragraph begins.</source><translation>L’espace laissé avant le début du paragraphe suivant.</translation></message>
<message><source>I have seen this</source><translation>J’ai vu</translation></message>
<message><source>I&amp;mport marks…</source><translation>I&amp;mporter des marques…</translation></message>
<message><source>Ids have small letters a to z, digits and hyphens, and begin with a letter or a digit.</source><translation>Un identifiant se compose de minuscules de a à z, de chiffres et de traits d’union, et commence par une lettre ou un chiffre.</translation></message>
<message><source>Import</source><translation>Importer</translation></message>
<message><source>Import marks</source><translation>Importer des marques</translation></message>
<message><source>Import…</source><translation>Importer…</translation></message>
<message><source>In a chart: logarithmic axis, first value = 100, events, nearer, farther, whole time</source><translation>Dans un graphique : axe logarithmique, première valeur = 100, événements, plus près, plus loin, toute la période</translation></message>
<message><source>In a note of yours</source><translation>Dans une de vos notes</translation></message>
<message><source>In no folder</source><translation>Dans aucun classeur</translation></message>
<message><source>In the text</source><translation>Dans le texte</translation></message>
<message><source>In the text, {date}: {value}</source><translation>Dans le texte, {date} : {value}</translation></message>
<message><source>Indent it like its neighbours, and check the quotes in the lines above.</source><translation>Mettez-la en retrait comme ses voisines, et vérifiez les guillemets des lignes au-dessus.</translation></message>
<message><source>Indent it like its neighbours.</source><translation>Mettez-la en retrait comme ses voisines.</translation></message>
<message><source>Indent the line so that it belongs to the item above, or begin it with `- `.</source><translation>Mettez la ligne en retrait pour qu’elle appartienne à l’élément au-dessus, ou commencez-la par `- `.</translation></message>
<message><source>Indent with spaces.</source><translation>Faites le retrait avec des espaces.</translation></message>
<message><source>Information</source><translation>Information</translation></message>
<message><source>Install Sastra anew.</source><translation>Réinstallez Sastra.</translation></message>
<message><source>It begins with https:// and has no spaces.</source><translation>Elle commence par https:// et n’a pas d’espaces.</translation></message>
<message><source>It begins with one of {kinds}.</source><translation>Elle commence par l’un de ces mots : {kinds}.</translation></message>
<message><source>It cannot be seen or shown, and would upset search and highlights.</source><translation>Il ne peut être ni vu ni affiché, et troublerait la recherche et les surlignages.</translation></message>
<message><source>It cannot be shown without it.</source><translation>Ce qui en dépend ne peut pas être affiché.</translation></message>
<message><source>It has the fields {names}.</source><translation>Elle a les champs {names}.</translation></message>
<message><source>It is drawn in its place all the same.</source><translation>Il est quand même dessiné à sa place.</translation></message>
<message><source>It is made anew from the dossiers by itself; nothing of yours is in it.</source><translation>Elle est refaite d’elle-même à partir des dossiers ; rien de vous ne s’y trouve.</translation></message>
<message><source>It may belong to one of these</source><translation>Elle appartient peut-être à l’un de ceux-ci</translation></message>
<message><source>It names no source</source><translation>Elle ne nomme aucune source</translation></message>
<message><source>Its folder is missing</source><translation>Son répertoire est introuvable</translation></message>
<message><source>Its words are no longer in the text</source><translation>Ses mots ne sont plus dans le texte</translation></message>
<message><source>Jan</source><translation>janv.</translation></message>
<message><source>January</source><translation>janvier</translation></message>
<message><source>Jul</source><translation>juil.</translation></message>
<message><source>July</source><translation>juillet</translation></message>
<message><source>Jun</source><translation>juin</translation></message>
<message><source>June</source><translation>juin</translation></message>
<message><source>Keep</source><translation>Garder</translation></message>
<message><source>Keep (Ctrl+Enter)</source><translation>Garder (Ctrl+Entrée)</translation></message>
<message><source>Keep one of them.</source><translation>Gardez l’une des deux.</translation></message>
<message><source>Keep one.</source><translation>N’en gardez qu’une.</translation></message>
<message><source>Keep quote and note without a place in the text</source><translation>Garder la citation et la note sans place dans le texte</translation></message>
<message><source>Kept in {file}</source><translation>Conservé dans {file}</translation></message>
<message><source>Kept the workspace “{name}”.</source><translation>Espace de travail « {name} » gardé.</translation></message>
<message><source>Keys</source><translation>Touches</translation></message>
<message><source>Keys are single words.</source><translation>Les clés sont des mots simples.</translation></message>
<message><source>Keys for {words}</source><translation>Touches pour {words}</translation></message>
<message><source>Keys without Ctrl or Alt</source><translation>Touches sans Ctrl ni Alt</translation></message>
<message><source>Kind</source><translation>Genre</translation></message>
<message><source>Known are {names}.</source><translation>Sont connus : {names}.</translation></message>
<message><source>Language</source><translation>Langue</translation></message>
<message><source>Latest value</source><translation>Dernière valeur</translation></message>
<message><source>Latest values</source><translation>Dernières valeurs</translation></message>
<message><source>Leave it</source><translation>Laisser</translation></message>
<message><source>Leave: close the innermost thing first</source><translation>Quitter : fermer d’abord ce qui est le plus à l’intérieur</translation></message>
<message><source>Left and Right go through a lane, Up and Down change the lane, plus and minus zoom, Enter opens.</source><translation>Gauche et Droite parcourent une bande, Haut et Bas en changent, plus et moins zooment, Entrée ouvre.</translation></message>
<message><source>Legend</source><translation>Légende</translation></message>
<message><source>Length of a line</source><translation>Longueur d’une ligne</translation></message>
<message><source>Less: {title}</source><translation>Moins : {title}</translation></message>
<message><source>Let its name end in .yaml.</source><translation>Que son nom finisse par .yaml.</translation></message>
<message><source>Level {level}, {row} of {count}</source><translation>Niveau {level}, {row} sur {count}</translation></message>
<message><source>Licence: {words}</source><translation>Licence : {words}</translation></message>
<message><source>Light</source><translation>Clair</translation></message>
<message><source>Line</source><translation>Ligne</translation></message>
<message><source>Line height</source><translation>Hauteur de ligne</translation></message>
<message><source>Link the number in its text: {link}, or name the passage that states it.</source><translation>Faites un lien du nombre dans son texte : {link}, ou nommez le passage qui l’énonce.</translation></message>
<message><source>Linked to that name</source><translation>Lié à ce nom</translation></message>
<message><source>Links and bookmarks name a dossier by its id, so that only one can have it.</source><translation>Les liens et les signets nomment un dossier par son identifiant ; un seul peut donc l’avoir.</translation></message>
<message><source>Links could mean either, so this record is left out.</source><translation>Les liens pourraient viser l’une ou l’autre ; cette entrée est donc laissée de côté.</translation></message>
<message><source>List</source><translation>Liste</translation></message>
<message><source>Lists or quotes stand more than {most} deep in one another.</source><translation>Des listes ou des citations s’emboîtent sur plus de {most} niveaux.</translation></message>
<message><source>Logarithmic axis (L)</source><translation>Axe logarithmique (L)</translation></message>
<message><source>Look at them</source><translation>Les regarder</translation></message>
<message><source>Look whether its files can be opened in an editor; if so, report this message.</source><translation>Voyez si ses fichiers s’ouvrent dans un éditeur ; si oui, signalez ce message.</translation></message>
<message><source>Look whether the folder and its disk are in order, then try again.</source><translation>Vérifiez que le répertoire et son disque sont en ordre, puis réessayez.</translation></message>
<message><source>Looks</source><translation>Apparence</translation></message>
<message><source>Make it shorter.</source><translation>Raccourcissez le texte.</translation></message>
<message><source>Make it writable, or name another folder in SASTRA_HOME and start again.</source><translation>Rendez-le accessible en écriture, ou indiquez un autre répertoire dans SASTRA_HOME et redémarrez.</translation></message>
<message><source>Make one paragraph of the two.</source><translation>Faites des deux un seul paragraphe.</translation></message>
<message><source>Make several dossiers of it.</source><translation>Faites-en plusieurs dossiers.</translation></message>
<message><source>Make the folder writable, or choose another.</source><translation>Rendez le répertoire accessible en écriture, ou choisissez-en un autre.</translation></message>
<message><source>Make the folder writable, then start the program again.</source><translation>Rendez le répertoire accessible en écriture, puis redémarrez le programme.</translation></message>
<message><source>Map</source><translation>Carte</translation></message>
<message><source>Map: {title}</source><translation>Carte : {title}</translation></message>
<message><source>Mar</source><translation>mars</translation></message>
<message><source>March</source><translation>mars</translation></message>
<message><source>Mark the selection</source><translation>Marquer la sélection</translation></message>
<message><source>Mark: {words}</source><translation>Marque : {words}</translation></message>
<message><source>Markdown, for reading and notebooks</source><translation>Markdown, pour la lecture et les carnets</translation></message>
<message><source>Marks</source><translation>Marques</translation></message>
<message><source>May</source><translation>mai</translation></message>
<message><source>Mend that one first.</source><translation>Corrigez d’abord cette entrée-là.</translation></message>
<message><source>Mend this line or the one above.</source><translation>Corrigez cette ligne ou celle du dessus.</translation></message>
<message><source>Mer&amp;ge from another machine…</source><translation>&amp;Fusionner depuis une autre machine…</translation></message>
<message><source>Merge</source><translation>Fusionner</translation></message>
<message><source>Merge marks from another machine</source><translation>Fusionner les marques d’une autre machine</translation></message>
<message><source>Mine</source><translation>La mienne</translation></message>
<message><source>Mission</source><translation>Mission</translation></message>
<message><source>More about marks</source><translation>Plus sur les marques</translation></message>
<message><source>More: {title}</source><translation>Plus : {title}</translation></message>
<message><source>Move marks of the list to a folder, make a folder</source><translation>Déplacer des marques de la liste vers un classeur, créer un classeur</translation></message>
<message><source>Move tab on&amp;wards</source><translation>Déplacer l’onglet plus &amp;loin</translation></message>
<message><source>Move to folder</source><translation>Déplacer dans un classeur</translation></message>
<message><source>Move to folder…</source><translation>Déplacer dans un classeur…</translation></message>
<message><source>Moved or changed</source><translation>Déplacées ou modifiées</translation></message>
<message><source>My &amp;marks</source><translation>Mes &amp;marques</translation></message>
<message><source>My bookmarks</source><translation>Mes signets</translation></message>
<message><source>My highlights</source><translation>Mes surlignages</translation></message>
<message><source>My marks</source><translation>Mes marques</translation></message>
<message><source>My notes</source><translation>Mes notes</translation></message>
<message><source>My underlines</source><translation>Mes soulignements</translation></message>
<message><source>N&amp;ext section</source><translation>Sect&amp;ion suivante</translation></message>
<message><source>Na&amp;rrow the pane</source><translation>Ré&amp;trécir le volet</translation></message>
<message><source>Name</source><translation>Nom</translation></message>
<message><source>Name for what is open now</source><translation>Nom de ce qui est ouvert</translation></message>
<message><source>Name it where it is a witness, or take it out.</source><translation>Nommez-la là où elle témoigne, ou retirez-la.</translation></message>
<message><source>Name of the workspace</source><translation>Nom de l’espace de travail</translation></message>
<message><source>Name the passage that it is an answer to.</source><translation>Nommez le passage auquel il répond.</translation></message>
<message><source>Name under `answers` the passages that it criticises.</source><translation>Nommez sous `answers` les passages qu’elle critique.</translation></message>
<message><source>Name under `sources` who says so.</source><translation>Nommez sous `sources` qui le dit.</translation></message>
<message><source>Named in no passage</source><translation>Cité dans aucun passage</translation></message>
<message><source>Named in the dossier</source><translation>Cité dans le dossier</translation></message>
<message><source>Named in {passages}.</source><translation>Cité dans {passages}.</translation></message>
<message><source>Named without a link in</source><translation>Nommé sans lien dans</translation></message>
<message><source>Names</source><translation>Noms</translation></message>
<message><source>Narrow down</source><translation>Restreindre</translation></message>
<message><source>Narrow the results down</source><translation>Restreindre les résultats</translation></message>
<message><source>Ne&amp;xt mark</source><translation>Marque sui&amp;vante</translation></message>
<message><source>Ne&amp;xt tab</source><translation>Onglet sui&amp;vant</translation></message>
<message><source>Nearer (+)</source><translation>Plus près (+)</translation></message>
<message><source>New</source><translation>Nouveaux</translation></message>
<message><source>New &amp;tab</source><translation>&amp;Nouvel onglet</translation></message>
<message><source>New folder</source><translation>Nouveau classeur</translation></message>
<message><source>New tab</source><translation>Nouvel onglet</translation></message>
<message><source>Newest first</source><translation>Plus récentes d’abord</translation></message>
<message><source>Next (Enter)</source><translation>Suivant (Entrée)</translation></message>
<message><source>Next link in the text, next control elsewhere</source><translation>Lien suivant dans le texte, commande suivante ailleurs</translation></message>
<message><source>Next passa&amp;ge</source><translation>Passa&amp;ge suivant</translation></message>
<message><source>Next section</source><translation>Section suivante</translation></message>
<message><source>No action has these words or keys. Take one away to see more.</source><translation>Aucune action n’a ces mots ni ces touches. Retirez-en un pour en voir plus.</translation></message>
<message><source>No backup yet.</source><translation>Pas encore de sauvegarde.</translation></message>
<message><source>No changes from another machine wait in your export folder.</source><translation>Aucun changement d’une autre machine n’attend dans votre répertoire d’exportation.</translation></message>
<message><source>No data</source><translation>Pas de données</translation></message>
<message><source>No date given</source><translation>Aucune date indiquée</translation></message>
<message><source>No dossier</source><translation>Aucun dossier</translation></message>
<message><source>No figure and no series fits</source><translation>Aucun chiffre ni aucune série ne convient</translation></message>
<message><source>No figures, names or sources here. What is linked in the text opens in this pane.</source><translation>Ni chiffre, ni nom, ni source ici. Ce qui est lié dans le texte s’ouvre dans ce volet.</translation></message>
<message><source>No file of a dossier has the key {key}.</source><translation>Aucun fichier de dossier n’a la clé {key}.</translation></message>
<message><source>No file says what this dossier is.</source><translation>Aucun fichier ne dit ce qu’est ce dossier.</translation></message>
<message><source>No folder for automatic exports is chosen.</source><translation>Aucun répertoire n’est choisi pour les exportations automatiques.</translation></message>
<message><source>No keys for {words}</source><translation>Aucune touche pour {words}</translation></message>
<message><source>No longer in the text</source><translation>Plus dans le texte</translation></message>
<message><source>No mark in this part of the list has these words. Take one away, or choose another part above.</source><translation>Aucune marque de cette partie de la liste ne contient ces mots. Retirez-en un, ou choisissez une autre partie ci-dessus.</translation></message>
<message><source>No marks yet</source><translation>Aucune marque pour l’instant</translation></message>
<message><source>No place visited yet: a passage counts after a moment of reading.</source><translation>Aucun lieu visité pour l’instant : un passage compte après un moment de lecture.</translation></message>
<message><source>No record has all of {words}; records with some of them</source><translation>Aucune entrée n’a tout de {words} ; entrées qui en ont une partie</translation></message>
<message><source>No records</source><translation>Aucune entrée</translation></message>
<message><source>No records with {words}</source><translation>Aucune entrée avec {words}</translation></message>
<message><source>No results</source><translation>Aucun résultat</translation></message>
<message><source>No room is left on the disk for your marks</source><translation>Il n’y a plus de place sur le disque pour vos marques</translation></message>
<message><source>No room is left on the disk for {what}</source><translation>Il n’y a plus de place sur le disque pour {what}</translation></message>
<message><source>No row has these words</source><translation>Aucune ligne ne contient ces mots</translation></message>
<message><source>No setting has these words. Take one away to see more.</source><translation>Aucun réglage ne contient ces mots. Retirez-en un pour en voir plus.</translation></message>
<message><source>No source</source><translation>Sans source</translation></message>
<message><source>No title has these words. Take a word away to see more.</source><translation>Aucun titre ne contient ces mots. Retirez un mot pour en voir plus.</translation></message>
<message><source>No workspace yet</source><translation>Pas encore d’espace de travail</translation></message>
<message><source>None named.</source><translation>Aucune n’est nommée.</translation></message>
<message><source>None yet: Ctrl+D bookmarks the passage you read.</source><translation>Aucune pour l’instant : Ctrl+D met un signet au passage que vous lisez.</translation></message>
<message><source>North America</source><translation>Amérique du Nord</translation></message>
<message><source>Not found</source><translation>Introuvable</translation></message>
<message><source>Not in this dossier.</source><translation>Absent de ce dossier.</translation></message>
<message><source>Not on the map: {left_out}.</source><translation>Absents de la carte : {left_out}.</translation></message>
<message><source>Not saved: {words}</source><translation>Non enregistré : {words}</translation></message>
<message><source>Not verified</source><translation>Non vérifié</translation></message>
<message><source>Not verified: nothing found</source><translation>Non vérifié : rien n’a été trouvé</translation></message>
<message><source>Note</source><translation>Note</translation></message>
<message><source>Note (N)</source><translation>Note (N)</translation></message>
<message><source>Note and tags…</source><translation>Note et étiquettes…</translation></message>
<message><source>Note; Markdown is understood</source><translation>Note ; Markdown est compris</translation></message>
<message><source>Nothing differs from what there is now.</source><translation>Rien ne diffère de ce qu’il y a maintenant.</translation></message>
<message><source>Nothing else is of that time.</source><translation>Rien d’autre n’est de cette époque.</translation></message>
<message><source>Nothing found</source><translation>Rien trouvé</translation></message>
<message><source>Nothing found for “{query}”</source><translation>Rien trouvé pour « {query} »</translation></message>
<message><source>Nothing goes by these words</source><translation>Rien ne porte ces mots</translation></message>
<message><source>Nothing has changed. What a new version of the dossier changes is listed here.</source><translation>Rien n’a changé. Ce que change une nouvelle version du dossier est énuméré ici.</translation></message>
<message><source>Nothing in the dossier names the source `{source}`.</source><translation>Rien dans le dossier ne nomme la source `{source}`.</translation></message>
<message><source>Nothing in this dossier has a date</source><translation>Rien n’est daté dans ce dossier</translation></message>
<message><source>Nothing is chosen</source><translation>Rien n’est choisi</translation></message>
<message><source>Nothing is written over it. Move it away or mend it; your marks are kept all the same.</source><translation>Rien n’est écrit par-dessus. Déplacez-le ou réparez-le ; vos marques sont gardées malgré tout.</translation></message>
<message><source>Nothing is written over them. Look at the changes and merge what you want.</source><translation>Rien n’est écrit par-dessus. Regardez les changements et fusionnez ce que vous voulez.</translation></message>
<message><source>Nothing of it can be read.</source><translation>Rien n’en peut être lu.</translation></message>
<message><source>Nothing open yet</source><translation>Rien d’ouvert pour l’instant</translation></message>
<message><source>Nothing was changed now. Look at it as it is, then try again.</source><translation>Rien n’a été modifié. Regardez son état actuel, puis réessayez.</translation></message>
<message><source>Nothing was changed. Try again in a moment.</source><translation>Rien n’a été modifié. Réessayez dans un instant.</translation></message>
<message><source>Nothing was found that speaks for or against it</source><translation>Rien n’a été trouvé pour ou contre</translation></message>
<message><source>Nothing was moved without you: see what was there before and what is there now.</source><translation>Rien n’a été déplacé sans vous : voyez ce qu’il y avait avant et ce qu’il y a maintenant.</translation></message>
<message><source>Nothing yet: a passage counts after a moment of reading.</source><translation>Rien pour l’instant : un passage compte après un moment de lecture.</translation></message>
<message><source>Nov</source><translation>nov.</translation></message>
<message><source>November</source><translation>novembre</translation></message>
<message><source>Oceania</source><translation>Océanie</translation></message>
<message><source>Oct</source><translation>oct.</translation></message>
<message><source>October</source><translation>octobre</translation></message>
<message><source>Of marks changed here and there, keep</source><translation>Des marques modifiées ici et là-bas, garder</translation></message>
<message><source>Of that time: {others}.</source><translation>De cette époque : {others}.</translation></message>
<message><source>Oldest first</source><translation>Plus anciennes d’abord</translation></message>
<message><source>One list</source><translation>Une seule liste</translation></message>
<message><source>One of the two values would be lost without a word.</source><translation>L’une des deux valeurs serait perdue sans qu’on le dise.</translation></message>
<message><source>One source</source><translation>Source unique</translation></message>
<message><source>Only the first field is a date; write other dates as string.</source><translation>Seul le premier champ est une date ; écrivez les autres dates en `string`.</translation></message>
<message><source>Only the first {count} words are looked for.</source><translation>Seuls les {count} premiers mots sont cherchés.</translation></message>
<message><source>Only the open dossier</source><translation>Seulement le dossier ouvert</translation></message>
<message><source>Only the table</source><translation>Tableau seul</translation></message>
<message><source>Only what has these words is listed below.</source><translation>Seul ce qui contient ces mots est énuméré ci-dessous.</translation></message>
<message><source>Open</source><translation>Ouvrir</translation></message>
<message><source>Open in a new tab</source><translation>Ouvrir dans un nouvel onglet</translation></message>
<message><source>Open the chosen result, link or card</source><translation>Ouvrir le résultat, le lien ou la fiche choisis</translation></message>
<message><source>Open the dossier again.</source><translation>Rouvrez le dossier.</translation></message>
<message><source>Open their note</source><translation>Ouvrir leur note</translation></message>
<message><source>Open where I stopped</source><translation>Rouvrir là où je me suis arrêté</translation></message>
<message><source>Opened</source><translation>Ouvert</translation></message>
<message><source>Opened: {title}</source><translation>Ouvert : {title}</translation></message>
<message><source>Or select words in the text and press Attach here.</source><translation>Ou sélectionnez des mots dans le texte et appuyez sur Attacher ici.</translation></message>
<message><source>Order of the text</source><translation>Ordre du texte</translation></message>
<message><source>Organisation</source><translation>Organisation</translation></message>
<message><source>Other</source><translation>Autre</translation></message>
<message><source>Other: {parts}</source><translation>Différent : {parts}</translation></message>
<message><source>Others</source><translation>Autres</translation></message>
<message><source>Others report</source><translation>Autres sources</translation></message>
<message><source>Others report something else for the same date</source><translation>D’autres rapportent autre chose pour la même date</translation></message>
<message><source>P&amp;laces</source><translation>Lieu&amp;x</translation></message>
<message><source>PDF (*.pdf)</source><translation>PDF (*.pdf)</translation></message>
<message><source>Pa&amp;ssages</source><translation>Passa&amp;ges</translation></message>
<message><source>Page</source><translation>Page</translation></message>
<message><source>Pages</source><translation>Pages</translation></message>
<message><source>Pages of the settings</source><translation>Pages des réglages</translation></message>
<message><source>Paragraphs, **strong**, *emphasis*, `code`, &gt; quotes, - and 1. lists and links are understood.</source><translation>Sont compris : paragraphes, **fort**, *emphase*, `code`, citations &gt;, listes - et 1., et liens.</translation></message>
<message><source>Parentheses nested this deep are left out.</source><translation>Des parenthèses aussi imbriquées sont ignorées.</translation></message>
<message><source>Part of the world</source><translation>Partie du monde</translation></message>
<message><source>Passage</source><translation>Passage</translation></message>
<message><source>Passages</source><translation>Passages</translation></message>
<message><source>Passages changed: {count}</source><translation>Passages modifiés : {count}</translation></message>
<message><source>Passages gone: {count}</source><translation>Passages disparus : {count}</translation></message>
<message><source>Passages new: {count}</source><translation>Passages nouveaux : {count}</translation></message>
<message><source>Passages that name it</source><translation>Passages qui le citent</translation></message>
<message><source>Person</source><translation>Personne</translation></message>
<message><source>Picture (PNG), 1×…</source><translation>Image (PNG), 1×…</translation></message>
<message><source>Picture (PNG), 2×…</source><translation>Image (PNG), 2×…</translation></message>
<message><source>Picture (PNG), 3×…</source><translation>Image (PNG), 3×…</translation></message>
<message><source>Picture (PNG), 4×…</source><translation>Image (PNG), 4×…</translation></message>
<message><source>Place</source><translation>Lieu</translation></message>
<message><source>Places</source><translation>Lieux</translation></message>
<message><source>Places visited, closed tabs and passages read, new: {count}</source><translation>Lieux visités, onglets fermés et passages lus, nouveaux : {count}</translation></message>
<message><source>Plain</source><translation>Simple</translation></message>
<message><source>Plausible</source><translation>Plausible</translation></message>
<message><source>Plausible: fits what others report</source><translation>Plausible : s’accorde avec ce que d’autres rapportent</translation></message>
<message><source>Please send it with a report.</source><translation>Merci de l’envoyer avec un rapport.</translation></message>
<message><source>Policy</source><translation>Politique</translation></message>
<message><source>Pre&amp;view</source><translation>Ape&amp;rçu</translation></message>
<message><source>Pre&amp;vious tab</source><translation>O&amp;nglet précédent</translation></message>
<message><source>Preparing the dossiers was stopped. Those that are ready can be read.</source><translation>La préparation des dossiers a été arrêtée. Ceux qui sont prêts peuvent être lus.</translation></message>
<message><source>Preparing {subject}</source><translation>Préparation de {subject}</translation></message>
<message><source>Press Events or another button above to see it.</source><translation>Appuyez sur Événements ou sur un autre bouton ci-dessus pour le voir.</translation></message>
<message><source>Prev&amp;ious section</source><translation>Section préc&amp;édente</translation></message>
<message><source>Preview: {title}</source><translation>Aperçu : {title}</translation></message>
<message><source>Previous (Shift+Enter)</source><translation>Précédent (Maj+Entrée)</translation></message>
<message><source>Previous p&amp;assage</source><translation>Passage précé&amp;dent</translation></message>
<message><source>Previous section</source><translation>Section précédente</translation></message>
<message><source>Prin&amp;t…</source><translation>&amp;Imprimer…</translation></message>
<message><source>Print</source><translation>Imprimer</translation></message>
<message><source>Problems</source><translation>Problèmes</translation></message>
<message><source>Program</source><translation>Programme</translation></message>
<message><source>Progress</source><translation>Avancement</translation></message>
<message><source>Put a folder of dossiers into the library.</source><translation>Placez un répertoire de dossiers dans la bibliothèque.</translation></message>
<message><source>Put it beside the other.</source><translation>Placez-la à côté de l’autre.</translation></message>
<message><source>Put it first.</source><translation>Mettez-le en premier.</translation></message>
<message><source>Put the list below its key, on lines of its own.</source><translation>Placez la liste sous sa clé, sur ses propres lignes.</translation></message>
<message><source>Put the mark on the words selected in the text</source><translation>Placer la marque sur les mots sélectionnés dans le texte</translation></message>
<message><source>Put the points in order of date.</source><translation>Rangez les points par ordre de date.</translation></message>
<message><source>Put the text in quotes, or begin a new line before the key.</source><translation>Mettez le texte entre guillemets, ou passez à la ligne avant la clé.</translation></message>
<message><source>Put the text in quotes.</source><translation>Mettez le texte entre guillemets.</translation></message>
<message><source>Put what this backup holds in the place of what there is now</source><translation>Mettre le contenu de cette sauvegarde à la place de ce qu’il y a maintenant</translation></message>
<message><source>Read alo&amp;ud</source><translation>Lire à voix ha&amp;ute</translation></message>
<message><source>Readers are led from a claim to what is said against it.</source><translation>Le lecteur est conduit d’une affirmation à ce qui est dit contre elle.</translation></message>
<message><source>Reading</source><translation>Lecture</translation></message>
<message><source>Reading stops here.</source><translation>La lecture s’arrête ici.</translation></message>
<message><source>Reading the statistics</source><translation>Lecture des statistiques</translation></message>
<message><source>Ready</source><translation>Prêt</translation></message>
<message><source>Recent searches</source><translation>Recherches récentes</translation></message>
<message><source>Records with {words}</source><translation>Entrées avec {words}</translation></message>
<message><source>Reference</source><translation>Référence</translation></message>
<message><source>References make files that explode when read, and that people misread.</source><translation>Les renvois font des fichiers qui explosent à la lecture et que l’on comprend mal.</translation></message>
<message><source>Region</source><translation>Région</translation></message>
<message><source>Remarks</source><translation>Remarques</translation></message>
<message><source>Remove</source><translation>Retirer</translation></message>
<message><source>Removed the workspace “{name}”.</source><translation>Espace de travail « {name} » retiré.</translation></message>
<message><source>Rename</source><translation>Renommer</translation></message>
<message><source>Rename a mark in the list, write its note, star it, delete it</source><translation>Renommer une marque de la liste, écrire sa note, lui mettre une étoile, la supprimer</translation></message>
<message><source>Rename folder</source><translation>Renommer le classeur</translation></message>
<message><source>Rename it.</source><translation>Renommez-le.</translation></message>
<message><source>Rename mark</source><translation>Renommer la marque</translation></message>
<message><source>Rename this file.</source><translation>Renommez ce fichier.</translation></message>
<message><source>Reset everything</source><translation>Tout réinitialiser</translation></message>
<message><source>Restore</source><translation>Restaurer</translation></message>
<message><source>Results</source><translation>Résultats</translation></message>
<message><source>S&amp;ources</source><translation>S&amp;ources</translation></message>
<message><source>Sans serif</source><translation>Sans empattement</translation></message>
<message><source>Sastra reads its own JSON, W3C Web Annotations and the bookmarks of browsers (HTML).</source><translation>Sastra lit son propre JSON, les W3C Web Annotations et les signets des navigateurs (HTML).</translation></message>
<message><source>Save &amp;as</source><translation>Enregistrer &amp;sous</translation></message>
<message><source>Save as PD&amp;F…</source><translation>Enregistrer en PD&amp;F…</translation></message>
<message><source>Save as PDF</source><translation>Enregistrer en PDF</translation></message>
<message><source>Save as {name}</source><translation>Enregistrer comme {name}</translation></message>
<message><source>Save chart or data</source><translation>Enregistrer le graphique ou les données</translation></message>
<message><source>Save it in the encoding UTF-8.</source><translation>Enregistrez-le dans l’encodage UTF-8.</translation></message>
<message><source>Saved to {written}</source><translation>Enregistré dans {written}</translation></message>
<message><source>Saved {file}.</source><translation>{file} a été enregistré.</translation></message>
<message><source>Saved {name}.</source><translation>{name} est enregistré.</translation></message>
<message><source>Saved {path}.</source><translation>{path} a été enregistré.</translation></message>
<message><source>Save…</source><translation>Enregistrer…</translation></message>
<message><source>Say with `as_of` when the value held.</source><translation>Dites avec `as_of` quand la valeur était juste.</translation></message>
<message><source>Scroll to&amp;gether</source><translation>Défiler &amp;ensemble</translation></message>
<message><source>Se&amp;ttings…</source><translation>Ré&amp;glages…</translation></message>
<message><source>Search</source><translation>Rechercher</translation></message>
<message><source>Search: {query}</source><translation>Recherche : {query}</translation></message>
<message><source>Searches</source><translation>Recherches</translation></message>
<message><source>Second te&amp;xt</source><translation>Second te&amp;xte</translation></message>
<message><source>Second text</source><translation>Second texte</translation></message>
<message><source>Section</source><translation>Section</translation></message>
<message><source>Sections</source><translation>Sections</translation></message>
<message><source>Select words first: with Shift and the arrow keys, or by dragging over them.</source><translation>Sélectionnez d’abord des mots : avec Maj et les flèches, ou en glissant dessus.</translation></message>
<message><source>Select words in the text first.</source><translation>Sélectionnez d’abord des mots dans le texte.</translation></message>
<message><source>Select words in the text; a caret comes, Esc puts it away</source><translation>Sélectionner des mots dans le texte ; un curseur apparaît, Échap le retire</translation></message>
<message><source>Selected as far as the text is loaded; of a long section that is a part.</source><translation>Sélectionné aussi loin que le texte est chargé ; d’une longue section, ce n’est qu’une partie.</translation></message>
<message><source>Sep</source><translation>sept.</translation></message>
<message><source>Sepia</source><translation>Sépia</translation></message>
<message><source>September</source><translation>septembre</translation></message>
<message><source>Series</source><translation>Séries</translation></message>
<message><source>Serif (Source Serif)</source><translation>Avec empattements (Source Serif)</translation></message>
<message><source>Setting</source><translation>Réglage</translation></message>
<message><source>Settings</source><translation>Réglages</translation></message>
<message><source>Shift+arrow keys</source><translation>Maj+flèches</translation></message>
<message><source>Show details</source><translation>Afficher les détails</translation></message>
<message><source>Show in another way, save</source><translation>Afficher autrement, enregistrer</translation></message>
<message><source>Show in another way, save (Ctrl+E)</source><translation>Afficher autrement, enregistrer (Ctrl+E)</translation></message>
<message><source>Show or hide {words}</source><translation>Afficher ou masquer : {words}</translation></message>
<message><source>Show problems</source><translation>Afficher les problèmes</translation></message>
<message><source>Show the chart of a series in another way, save chart or data</source><translation>Montrer autrement le graphique d’une série, enregistrer graphique ou données</translation></message>
<message><source>Show the figures and series of every dossier</source><translation>Afficher les chiffres et les séries de tous les dossiers</translation></message>
<message><source>Show the same as a list</source><translation>Afficher la même chose en liste</translation></message>
<message><source>Show the same as a table</source><translation>Afficher la même chose en tableau</translation></message>
<message><source>Shut out</source><translation>Exclure</translation></message>
<message><source>Side b&amp;ar</source><translation>&amp;Barre latérale</translation></message>
<message><source>Side bar</source><translation>Barre latérale</translation></message>
<message><source>Size of everything</source><translation>Taille de l’ensemble</translation></message>
<message><source>Size of the text</source><translation>Taille du texte</translation></message>
<message><source>Some keys in the settings cannot be used</source><translation>Certaines touches des réglages sont inutilisables</translation></message>
<message><source>Source</source><translation>Source</translation></message>
<message><source>Source: {words}</source><translation>Source : {words}</translation></message>
<message><source>Sources</source><translation>Sources</translation></message>
<message><source>Sources ({count})</source><translation>Sources ({count})</translation></message>
<message><source>Sources of the passage</source><translation>Sources du passage</translation></message>
<message><source>Sources: {sources}.</source><translation>Sources : {sources}.</translation></message>
<message><source>Sources: {words}</source><translation>Sources : {words}</translation></message>
<message><source>South America</source><translation>Amérique du Sud</translation></message>
<message><source>South-East Asia</source><translation>Asie du Sud-Est</translation></message>
<message><source>Space</source><translation>Espace</translation></message>
<message><source>Space after a paragraph</source><translation>Espace après un paragraphe</translation></message>
<message><source>Speed of reading aloud</source><translation>Vitesse de la lecture à voix haute</translation></message>
<message><source>Spelt nearly so: {word}</source><translation>Orthographe proche : {word}</translation></message>
<message><source>Spoken of in</source><translation>Évoqué dans</translation></message>
<message><source>Sta&amp;rt page</source><translation>Page d’ac&amp;cueil</translation></message>
<message><source>Stacked bars</source><translation>Barres empilées</translation></message>
<message><source>Stance</source><translation>Position</translation></message>
<message><source>Star</source><translation>Étoile</translation></message>
<message><source>Start</source><translation>Accueil</translation></message>
<message><source>Start the program again: it keeps that file and opens the newest good copy.</source><translation>Redémarrez le programme : il garde ce fichier et ouvre la copie valable la plus récente.</translation></message>
<message><source>Stated by</source><translation>Indiqué par</translation></message>
<message><source>Statistics</source><translation>Statistiques</translation></message>
<message><source>Steps</source><translation>Paliers</translation></message>
<message><source>Stop</source><translation>Arrêter</translation></message>
<message><source>Struck-out text stands here.</source><translation>Du texte barré se trouve ici.</translation></message>
<message><source>Style of citation</source><translation>Style de citation</translation></message>
<message><source>Swap</source><translation>Échanger</translation></message>
<message><source>Table</source><translation>Tableau</translation></message>
<message><source>Table ({count})</source><translation>Tableau ({count})</translation></message>
<message><source>Table of {title}</source><translation>Tableau de {title}</translation></message>
<message><source>Tabs</source><translation>Onglets</translation></message>
<message><source>Tags</source><translation>Étiquettes</translation></message>
<message><source>Tags, parted by commas</source><translation>Étiquettes, séparées par des virgules</translation></message>
<message><source>Take a word away, or press Esc to see all rows.</source><translation>Retirez un mot, ou appuyez sur Échap pour voir toutes les lignes.</translation></message>
<message><source>Take a word or a chip away to see more.</source><translation>Retirez un mot ou un filtre pour en voir plus.</translation></message>
<message><source>Take away</source><translation>Retirer</translation></message>
<message><source>Take it from there</source><translation>La reprendre de là</translation></message>
<message><source>Take one out.</source><translation>Retirez l’un des deux.</translation></message>
<message><source>Take out the line `---`, or put what follows into a file of its own.</source><translation>Retirez la ligne `---`, ou mettez la suite dans un fichier à part.</translation></message>
<message><source>Take out the words in quotes behind the target.</source><translation>Retirez les mots entre guillemets après la cible.</translation></message>
<message><source>Take the line out.</source><translation>Retirez la ligne.</translation></message>
<message><source>Take the mark to the words as they are now</source><translation>Mettre la marque sur les mots tels qu’ils sont maintenant</translation></message>
<message><source>Take these marks in; Undo takes them out again</source><translation>Reprendre ces marques ; Annuler les retire</translation></message>
<message><source>Text</source><translation>Texte</translation></message>
<message><source>Text has changed</source><translation>Texte modifié</translation></message>
<message><source>The backup was restored.</source><translation>La sauvegarde a été restaurée.</translation></message>
<message><source>The bin is empty</source><translation>La corbeille est vide</translation></message>
<message><source>The colours of the window, the text, the charts and the icons.</source><translation>Les couleurs de la fenêtre, du texte, des graphiques et des icônes.</translation></message>
<message><source>The copy is {file}.</source><translation>La copie est {file}.</translation></message>
<message><source>The copy was not made by this version of the program</source><translation>La copie n’a pas été faite par cette version du programme</translation></message>
<message><source>The criticism `{passage}` answers no passage, and none answers it.</source><translation>La critique `{passage}` ne répond à aucun passage, et aucun ne lui répond.</translation></message>
<message><source>The daily copy of your marks could not be made</source><translation>La copie quotidienne de vos marques n’a pas pu être faite</translation></message>
<message><source>The damaged file is kept as {file}.</source><translation>Le fichier endommagé est gardé sous {file}.</translation></message>
<message><source>The document has ended before this line.</source><translation>Le document a fini avant cette ligne.</translation></message>
<message><source>The dossier could not be read: {reason}.</source><translation>Le dossier n’a pas pu être lu : {reason}.</translation></message>
<message><source>The dossier has more than {files} files or {size} MB.</source><translation>Le dossier a plus de {files} fichiers ou de {size} Mo.</translation></message>
<message><source>The dossier has no file {file}.</source><translation>Le dossier n’a pas de fichier {file}.</translation></message>
<message><source>The dossier is described twice, first in {file}.</source><translation>Le dossier est décrit deux fois, la première dans {file}.</translation></message>
<message><source>The dossiers could not be prepared.</source><translation>Les dossiers n’ont pas pu être préparés.</translation></message>
<message><source>The empty search field offers it, and it stands among the marks of all dossiers.</source><translation>Le champ de recherche vide la propose, et elle figure parmi les marques de tous les dossiers.</translation></message>
<message><source>The field `{field}` of the series `{series}` holds words.</source><translation>Le champ `{field}` de la série `{series}` contient des mots.</translation></message>
<message><source>The field `{field}` of the series `{series}` is not there.</source><translation>La série `{series}` n’a pas de champ `{field}`.</translation></message>
<message><source>The figure `{figure}` has no date.</source><translation>Le chiffre `{figure}` n’a pas de date.</translation></message>
<message><source>The figure `{figure}` names no source.</source><translation>Le chiffre `{figure}` ne nomme aucune source.</translation></message>
<message><source>The file cannot be read: {error}</source><translation>Le fichier est illisible : {error}</translation></message>
<message><source>The file cannot be read: {reason}.</source><translation>Le fichier ne peut pas être lu : {reason}.</translation></message>
<message><source>The file cannot be understood beyond this place, so everything in it is left out.</source><translation>Au-delà d’ici, le fichier ne peut pas être compris ; tout ce qu’il contient est donc laissé de côté.</translation></message>
<message><source>The file has no form that can be read</source><translation>Le fichier n’a aucune forme lisible</translation></message>
<message><source>The file holds more than {most} values.</source><translation>Le fichier contient plus de {most} valeurs.</translation></message>
<message><source>The file holds no keys such as `sections:` or `figures:`.</source><translation>Le fichier n’a pas de clés comme `sections:` ou `figures:`.</translation></message>
<message><source>The file is larger than {most} MB.</source><translation>Le fichier dépasse {most} Mo.</translation></message>
<message><source>The file is nested too deeply to be read</source><translation>Le fichier est trop imbriqué pour être lu</translation></message>
<message><source>The file is not UTF-8 text from here on.</source><translation>À partir d’ici, le fichier n’est pas du texte UTF-8.</translation></message>
<message><source>The file is passed over for its name.</source><translation>Le fichier est ignoré à cause de son nom.</translation></message>
<message><source>The file is {file}.</source><translation>Le fichier est {file}.</translation></message>
<message><source>The file with your marks is damaged</source><translation>Le fichier de vos marques est endommagé</translation></message>
<message><source>The file with your marks is empty</source><translation>Le fichier de vos marques est vide</translation></message>
<message><source>The file with your marks is gone</source><translation>Le fichier de vos marques a disparu</translation></message>
<message><source>The first field must be `{name: date, type: date}`.</source><translation>Le premier champ doit être `{name: date, type: date}`.</translation></message>
<message><source>The folder cannot be read: {reason}.</source><translation>Le répertoire ne peut pas être lu : {reason}.</translation></message>
<message><source>The folder for automatic exports is not there: {folder}</source><translation>Le répertoire des exportations automatiques est introuvable : {folder}</translation></message>
<message><source>The folder for {what} cannot be written: {reason}</source><translation>Le répertoire pour {what} n’est pas accessible en écriture : {reason}</translation></message>
<message><source>The folder holds no YAML files.</source><translation>Le répertoire ne contient aucun fichier YAML.</translation></message>
<message><source>The folder {folder} cannot be used: {reason}.</source><translation>Le répertoire {folder} est inutilisable : {reason}.</translation></message>
<message><source>The id `{id}` is taken: {kind} has it in {file}, line {line}.</source><translation>L’identifiant `{id}` est pris : {kind} l’a dans {file}, ligne {line}.</translation></message>
<message><source>The invisible character {code} stands here.</source><translation>Le caractère invisible {code} se trouve ici.</translation></message>
<message><source>The keys that were changed, by the id of the action.</source><translation>Les touches modifiées, par identifiant d’action.</translation></message>
<message><source>The language of menus, buttons and messages, from the next start on.</source><translation>La langue des menus, des boutons et des messages, dès le prochain démarrage.</translation></message>
<message><source>The letters that dossiers are set in; Khmer always has a Khmer font.</source><translation>Les caractères des dossiers ; le khmer a toujours une police khmère.</translation></message>
<message><source>The library</source><translation>La bibliothèque</translation></message>
<message><source>The library cannot be kept, so it is prepared anew at each start.</source><translation>La bibliothèque ne peut pas être conservée ; elle est préparée à nouveau à chaque démarrage.</translation></message>
<message><source>The library in {folder} cannot be read or written.</source><translation>La bibliothèque dans {folder} ne peut être lue ni écrite.</translation></message>
<message><source>The library in {folder} is damaged.</source><translation>La bibliothèque dans {folder} est endommagée.</translation></message>
<message><source>The library in {folder} was made by another version of the program.</source><translation>La bibliothèque dans {folder} a été faite par une autre version du programme.</translation></message>
<message><source>The library's folder {folder} cannot be written.</source><translation>Le répertoire de la bibliothèque {folder} n’est pas accessible en écriture.</translation></message>
<message><source>The map of the world cannot be read: {error}</source><translation>La carte du monde est illisible : {error}</translation></message>
<message><source>The one changed last</source><translation>Celle modifiée en dernier</translation></message>
<message><source>The one from the file</source><translation>Celle du fichier</translation></message>
<message><source>The passage `{passage}` does not link to this figure.</source><translation>Le passage `{passage}` n’a pas de lien vers ce chiffre.</translation></message>
<message><source>The passage answers itself.</source><translation>Le passage se répond à lui-même.</translation></message>
<message><source>The passage is no longer there.</source><translation>Le passage n’est plus là.</translation></message>
<message><source>The passage was copied with its citation.</source><translation>Le passage a été copié avec sa citation.</translation></message>
<message><source>The point of {date} stands behind that of {before}.</source><translation>Le point du {date} vient après celui du {before}.</translation></message>
<message><source>The printer could not be reached.</source><translation>L’imprimante n’a pas pu être jointe.</translation></message>
<message><source>The program looks for it to find dossiers.</source><translation>Le programme le cherche pour trouver les dossiers.</translation></message>
<message><source>The program made a mistake ({kind}) and goes on.</source><translation>Le programme a fait une erreur ({kind}) et continue.</translation></message>
<message><source>The range begins with its higher value.</source><translation>L’intervalle commence par sa valeur la plus haute.</translation></message>
<message><source>The search index in {folder} cannot be read: {error}.</source><translation>L’index de recherche dans {folder} ne peut être lu : {error}.</translation></message>
<message><source>The search index in {folder} cannot be written: {error}.</source><translation>L’index de recherche dans {folder} ne peut être écrit : {error}.</translation></message>
<message><source>The section `{other}` has the number {number} too.</source><translation>La section `{other}` a aussi le numéro {number}.</translation></message>
<message><source>The selected words were copied with their citation.</source><translation>Les mots sélectionnés ont été copiés avec leur citation.</translation></message>
<message><source>The series has no field {name}.</source><translation>La série n’a pas de champ {name}.</translation></message>
<message><source>The setting “{title}” could not be read and is taken as {value}</source><translation>Le réglage « {title} » est illisible ; la valeur prise est {value}</translation></message>
<message><source>The settings could not be read; all have their defaults</source><translation>Les réglages sont illisibles ; tous ont leur valeur par défaut</translation></message>
<message><source>The style {name} could not be applied.</source><translation>Le style {name} n’a pas pu être appliqué.</translation></message>
<message><source>The text could not be read aloud.</source><translation>Le texte n’a pas pu être lu à voix haute.</translation></message>
<message><source>The text defines link references.</source><translation>Le texte définit des renvois de liens.</translation></message>
<message><source>The text holds no words.</source><translation>Le texte ne contient aucun mot.</translation></message>
<message><source>The text under this mark has changed</source><translation>Le texte sous cette marque a changé</translation></message>
<message><source>The value of `{figure}` lies outside the series `{series}`.</source><translation>La valeur de `{figure}` est hors de la série `{series}`.</translation></message>
<message><source>The voice ends before it can have spoken; look whether the sound works.</source><translation>La voix s’arrête avant d’avoir pu parler ; vérifiez que le son fonctionne.</translation></message>
<message><source>The whole &amp;dossier</source><translation>Tout le &amp;dossier</translation></message>
<message><source>Theme</source><translation>Thème</translation></message>
<message><source>There are no marks on this page.</source><translation>Il n’y a aucune marque dans cette page.</translation></message>
<message><source>There is a workspace “{name}” already.</source><translation>Il y a déjà un espace de travail « {name} ».</translation></message>
<message><source>There is no action “{action}”.</source><translation>Il n’y a pas d’action « {action} ».</translation></message>
<message><source>There is no dossier in the library yet.</source><translation>La bibliothèque n’a pas encore de dossier.</translation></message>
<message><source>There is no dossier “{dossier}” in the library.</source><translation>Il n’y a pas de dossier « {dossier} » dans la bibliothèque.</translation></message>
<message><source>There is no entity `{id}`.</source><translation>Il n’y a pas d’entité `{id}`.</translation></message>
<message><source>There is no event `{id}`.</source><translation>Il n’y a pas d’événement `{id}`.</translation></message>
<message><source>There is no figure `{id}`.</source><translation>Il n’y a pas de chiffre `{id}`.</translation></message>
<message><source>There is no key {key} here.</source><translation>Il n’y a pas ici de clé {key}.</translation></message>
<message><source>There is no library in {folder} yet.</source><translation>Il n’y a pas encore de bibliothèque dans {folder}.</translation></message>
<message><source>There is no page “{page}”.</source><translation>Il n’y a pas de page « {page} ».</translation></message>
<message><source>There is no passage `{id}`.</source><translation>Il n’y a pas de passage `{id}`.</translation></message>
<message><source>There is no room left for the library in {folder}.</source><translation>Il n’y a plus de place pour la bibliothèque dans {folder}.</translation></message>
<message><source>There is no search index in {folder}.</source><translation>Il n’y a pas d’index de recherche dans {folder}.</translation></message>
<message><source>There is no section `{id}`.</source><translation>Il n’y a pas de section `{id}`.</translation></message>
<message><source>There is no series `{id}`.</source><translation>Il n’y a pas de série `{id}`.</translation></message>
<message><source>There is no source `{id}`.</source><translation>Il n’y a pas de source `{id}`.</translation></message>
<message><source>There is no unit `{id}`.</source><translation>Il n’y a pas d’unité `{id}`.</translation></message>
<message><source>These figures as a table</source><translation>Ces chiffres en tableau</translation></message>
<message><source>They are not as they were kept: {names}. A backup may still have them right.</source><translation>Elles ne sont plus telles qu’elles ont été conservées : {names}. Une sauvegarde peut encore les avoir intactes.</translation></message>
<message><source>This &amp;passage</source><translation>Ce &amp;passage</translation></message>
<message><source>This &amp;section</source><translation>Cette &amp;section</translation></message>
<message><source>This backup cannot be used: {error}</source><translation>Cette sauvegarde est inutilisable : {error}</translation></message>
<message><source>This dossier</source><translation>Ce dossier</translation></message>
<message><source>This dossier has changed since you read it.</source><translation>Ce dossier a changé depuis que vous l’avez lu.</translation></message>
<message><source>This dossier has no figures and no series</source><translation>Ce dossier n’a ni chiffres ni séries</translation></message>
<message><source>This dossier names no country and no place on the map</source><translation>Ce dossier ne nomme aucun pays ni aucun lieu de la carte</translation></message>
<message><source>This file and all that follow are left out.</source><translation>Ce fichier et tous les suivants sont laissés de côté.</translation></message>
<message><source>This is a fault of the program or of the disk rather than of the dossier.</source><translation>C’est un défaut du programme ou du disque plutôt que du dossier.</translation></message>
<message><source>This is a link or no plain file, or it may not be listed; it is passed over.</source><translation>C’est un lien, ou pas un fichier ordinaire, ou il ne peut pas être listé ; il est ignoré.</translation></message>
<message><source>This is no YAML ({reason}).</source><translation>Ce n’est pas du YAML ({reason}).</translation></message>
<message><source>This is the first passage.</source><translation>C’est le premier passage.</translation></message>
<message><source>This is the first section.</source><translation>C’est la première section.</translation></message>
<message><source>This is the last passage.</source><translation>C’est le dernier passage.</translation></message>
<message><source>This is the last section.</source><translation>C’est la dernière section.</translation></message>
<message><source>This line is indented otherwise than its neighbours.</source><translation>Cette ligne n’a pas le même retrait que ses voisines.</translation></message>
<message><source>This mark has no place to go to.</source><translation>Cette marque n’a pas de lieu où aller.</translation></message>
<message><source>This passage</source><translation>Ce passage</translation></message>
<message><source>This place is not in “{dossier}”; its beginning is shown.</source><translation>Cet endroit n’est pas dans « {dossier} » ; son début est affiché.</translation></message>
<message><source>This point is left out; the others stay.</source><translation>Ce point est laissé de côté ; les autres restent.</translation></message>
<message><source>This text holds the invisible character {code}.</source><translation>Ce texte contient le caractère invisible {code}.</translation></message>
<message><source>This text is longer than {most} characters.</source><translation>Ce texte dépasse {most} caractères.</translation></message>
<message><source>Timeline</source><translation>Chronologie</translation></message>
<message><source>Timeline as a list</source><translation>Chronologie en liste</translation></message>
<message><source>Title</source><translation>Titre</translation></message>
<message><source>Took in the workspace “{name}”.</source><translation>Espace de travail « {name} » repris.</translation></message>
<message><source>Try again</source><translation>Réessayer</translation></message>
<message><source>Try fewer or other words.</source><translation>Essayez moins de mots, ou d’autres.</translation></message>
<message><source>Try the voice of your system; it may have none for this language.</source><translation>Essayez la voix de votre système ; elle ne connaît peut-être pas cette langue.</translation></message>
<message><source>Two fields are called `{name}`.</source><translation>Deux champs s’appellent `{name}`.</translation></message>
<message><source>Type fewer letters, or search for them in the text.</source><translation>Tapez moins de lettres, ou cherchez-les dans le texte.</translation></message>
<message><source>Under another name</source><translation>Sous un autre nom</translation></message>
<message><source>Under the name {name}</source><translation>Sous le nom de {name}</translation></message>
<message><source>Underline</source><translation>Soulignement</translation></message>
<message><source>Underline (U)</source><translation>Souligner (U)</translation></message>
<message><source>Underlined</source><translation>Souligné</translation></message>
<message><source>Undo</source><translation>Annuler</translation></message>
<message><source>Undo takes it back (Ctrl+Z).</source><translation>Annuler défait cela (Ctrl+Z).</translation></message>
<message><source>Undo the removal</source><translation>Annuler le retrait</translation></message>
<message><source>Undo the reset</source><translation>Annuler la réinitialisation</translation></message>
<message><source>Unit</source><translation>Unité</translation></message>
<message><source>Up and Down walk the results, Enter opens one.</source><translation>Haut et Bas parcourent les résultats, Entrée en ouvre un.</translation></message>
<message><source>Up, Down</source><translation>Haut, Bas</translation></message>
<message><source>Use letters, digits, - and _ only.</source><translation>N’employez que des lettres, des chiffres, - et _.</translation></message>
<message><source>Use that version; this one leaves them untouched.</source><translation>Utilisez cette version-là ; celle-ci n’y touche pas.</translation></message>
<message><source>Value</source><translation>Valeur</translation></message>
<message><source>Values stand more than {most} levels deep.</source><translation>Des valeurs se trouvent à plus de {most} niveaux de profondeur.</translation></message>
<message><source>Verdict</source><translation>Verdict</translation></message>
<message><source>W3C Web Annotations, for other programs</source><translation>W3C Web Annotations, pour d’autres programmes</translation></message>
<message><source>Wait until it has finished and try again.</source><translation>Attendez qu’elle ait fini et réessayez.</translation></message>
<message><source>Walk the results without leaving the search field</source><translation>Parcourir les résultats sans quitter le champ de recherche</translation></message>
<message><source>Warning</source><translation>Avertissement</translation></message>
<message><source>What</source><translation>Quoi</translation></message>
<message><source>What can be &amp;done here</source><translation>Ce qu’on peut &amp;faire ici</translation></message>
<message><source>What can stand here</source><translation>Ce qui peut se trouver ici</translation></message>
<message><source>What could be read is open all the same.</source><translation>Ce qui a pu être lu est ouvert malgré tout.</translation></message>
<message><source>What could not be read is not shown.</source><translation>Ce qui n’a pas pu être lu n’est pas affiché.</translation></message>
<message><source>What fits</source><translation>Ce qui correspond</translation></message>
<message><source>What follows the colon must be the id of a record.</source><translation>Ce qui suit les deux-points doit être l’identifiant d’une entrée.</translation></message>
<message><source>What happened could not be written down.</source><translation>Ce qui s’est passé n’a pas pu être noté.</translation></message>
<message><source>What happened is written in {file}.</source><translation>Ce qui s’est passé est noté dans {file}.</translation></message>
<message><source>What has &amp;changed…</source><translation>C&amp;e qui a changé…</translation></message>
<message><source>What has changed</source><translation>Ce qui a changé</translation></message>
<message><source>What is counted, and why it differs</source><translation>Ce qui est compté et pourquoi cela diffère</translation></message>
<message><source>What it says</source><translation>Ce qui est dit</translation></message>
<message><source>What others report</source><translation>Ce que d’autres rapportent</translation></message>
<message><source>What others say ({count})</source><translation>Ce que disent les autres ({count})</translation></message>
<message><source>What stands below it is left out.</source><translation>Ce qui se trouve dessous est laissé de côté.</translation></message>
<message><source>What the signs mean: a disc is a day, a bar a month, a year or longer</source><translation>Le sens des signes : un disque est un jour, une barre un mois, un an ou plus</translation></message>
<message><source>What there was before is kept as “{backup}”.</source><translation>Ce qu’il y avait avant est gardé sous « {backup} ».</translation></message>
<message><source>What was asked for is not among those chosen.</source><translation>Ce qui a été demandé n’est pas parmi ceux choisis.</translation></message>
<message><source>What you delete stays here for thirty days.</source><translation>Ce que vous supprimez reste ici trente jours.</translation></message>
<message><source>What you marked after that copy was made is missing, but for what could be read from the damaged file.</source><translation>Ce que vous avez marqué après cette copie manque, sauf ce qui a pu être lu du fichier endommagé.</translation></message>
<message><source>What you marked after that copy was made is missing.</source><translation>Ce que vous avez marqué après cette copie manque.</translation></message>
<message><source>When</source><translation>Quand</translation></message>
<message><source>Where marks and hits stand on this page</source><translation>Où se trouvent les marques et les occurrences dans cette page</translation></message>
<message><source>Where y&amp;ou were</source><translation>Où vous étie&amp;z</translation></message>
<message><source>Where you are</source><translation>Où vous êtes</translation></message>
<message><source>Where you were</source><translation>Où vous étiez</translation></message>
<message><source>Whether a single letter or sign, such as / for searching, does something outside text fields.</source><translation>Si une lettre ou un signe seul, comme / pour rechercher, agit hors des champs de texte.</translation></message>
<message><source>Whether lines are stretched so that all end at the same edge.</source><translation>Si les lignes sont étirées pour finir toutes au même bord.</translation></message>
<message><source>Whether the program opens at the last place of reading.</source><translation>Si le programme s’ouvre au dernier endroit de lecture.</translation></message>
<message><source>Which marks</source><translation>Quelles marques</translation></message>
<message><source>Who</source><translation>Qui</translation></message>
<message><source>Who searches for it finds both.</source><translation>Qui le cherche trouve les deux.</translation></message>
<message><source>Whole library</source><translation>Toute la bibliothèque</translation></message>
<message><source>Whole time (0)</source><translation>Toute la période (0)</translation></message>
<message><source>Why</source><translation>Pourquoi</translation></message>
<message><source>Widen</source><translation>Élargir</translation></message>
<message><source>With</source><translation>Avec</translation></message>
<message><source>Without a colour</source><translation>Sans couleur</translation></message>
<message><source>Without the key `dossier` it cannot be opened.</source><translation>Sans la clé `dossier`, il ne peut pas être ouvert.</translation></message>
<message><source>Words, or the filters of the search: verdict: unit: year: value: section: kind:</source><translation>Des mots, ou les filtres de la recherche : verdict: unit: year: value: section: kind:</translation></message>
<message><source>Words, tag:NAME, tag:"TWO WORDS", note:WORD, is:starred, is:noted, is:bookmarked</source><translation>Mots, tag:NOM, tag:"DEUX MOTS", note:MOT, is:starred, is:noted, is:bookmarked</translation></message>
<message><source>Working</source><translation>En cours</translation></message>
<message><source>Workspace (*{ending})</source><translation>Espace de travail (*{ending})</translation></message>
<message><source>Workspaces</source><translation>Espaces de travail</translation></message>
<message><source>World</source><translation>Monde</translation></message>
<message><source>Would be changed</source><translation>Seraient modifiées</translation></message>
<message><source>Would come back</source><translation>Reviendraient</translation></message>
<message><source>Would go</source><translation>Disparaîtraient</translation></message>
<message><source>Write [words]({target}).</source><translation>Écrivez [mots]({target}).</translation></message>
<message><source>Write `dossier:` with id, title, language, version and so on in {file}.</source><translation>Écrivez dans {file} `dossier:` avec id, title, language, version et ainsi de suite.</translation></message>
<message><source>Write `range: [1995, 1999]`.</source><translation>Écrivez `range: [1995, 1999]`.</translation></message>
<message><source>Write `{link}`.</source><translation>Écrivez `{link}`.</translation></message>
<message><source>Write a colon and a space after the key, or indent the line if it belongs to the text above.</source><translation>Écrivez un deux-points et une espace après la clé, ou mettez la ligne en retrait si elle appartient au texte du dessus.</translation></message>
<message><source>Write a date such as 2023, 2023-05, 2023-05-29, 2023~ or 2006/2015.</source><translation>Écrivez une date comme 2023, 2023-05, 2023-05-29, 2023~ ou 2006/2015.</translation></message>
<message><source>Write a tag such as en, km or pt-BR.</source><translation>Écrivez un code comme en, km ou pt-BR.</translation></message>
<message><source>Write digits only: {digits}.</source><translation>N’écrivez que des chiffres : {digits}.</translation></message>
<message><source>Write flatter records.</source><translation>Écrivez des entrées moins profondes.</translation></message>
<message><source>Write it in digits, such as 1200 or 0.5.</source><translation>Écrivez-le en chiffres, comme 1200 ou 0.5.</translation></message>
<message><source>Write it in quotes if text is meant: "{written}".</source><translation>Écrivez-le entre guillemets s’il s’agit de texte : "{written}".</translation></message>
<message><source>Write it in quotes: "{written}".</source><translation>Écrivez-le entre guillemets : "{written}".</translation></message>
<message><source>Write it without the zeros in front: {digits}.</source><translation>Écrivez-le sans les zéros du début : {digits}.</translation></message>
<message><source>Write its keys below each other, such as `- id: …`.</source><translation>Écrivez ses clés l’une sous l’autre, comme `- id: …`.</translation></message>
<message><source>Write its keys below it, indented.</source><translation>Écrivez ses clés dessous, en retrait.</translation></message>
<message><source>Write its value.</source><translation>Écrivez sa valeur.</translation></message>
<message><source>Write the closing quote.</source><translation>Écrivez le guillemet fermant.</translation></message>
<message><source>Write the date, or take the line out.</source><translation>Écrivez la date, ou retirez la ligne.</translation></message>
<message><source>Write the id of {kind} of this dossier, or add the missing one.</source><translation>Écrivez l’identifiant d’{kind} de ce dossier, ou ajoutez ce qui manque.</translation></message>
<message><source>Write the keys out here.</source><translation>Écrivez ici les clés en toutes lettres.</translation></message>
<message><source>Write the lower one first.</source><translation>Écrivez d’abord la plus basse.</translation></message>
<message><source>Write the number without quotes.</source><translation>Écrivez le nombre sans guillemets.</translation></message>
<message><source>Write the target behind the words: [words](figure:id).</source><translation>Écrivez la cible après les mots : [mots](figure:id).</translation></message>
<message><source>Write the text, or take the line out.</source><translation>Écrivez le texte, ou retirez la ligne.</translation></message>
<message><source>Write the value out here.</source><translation>Écrivez ici la valeur en toutes lettres.</translation></message>
<message><source>Write the value out.</source><translation>Écrivez la valeur en toutes lettres.</translation></message>
<message><source>Write the value, or take the line out.</source><translation>Écrivez la valeur, ou retirez la ligne.</translation></message>
<message><source>Write two backslashes.</source><translation>Écrivez deux barres obliques inverses.</translation></message>
<message><source>Write words between the brackets.</source><translation>Écrivez des mots entre les crochets.</translation></message>
<message><source>Year</source><translation>Année</translation></message>
<message><source>Your latest marks</source><translation>Vos dernières marques</translation></message>
<message><source>Your marks are kept all the same. Bring it back, or choose another in Marks, Export marks.</source><translation>Vos marques sont gardées de toute façon. Remettez-le en place, ou choisissez-en un autre dans Marques, Exporter les marques.</translation></message>
<message><source>Your marks cannot be changed: their folder cannot be written</source><translation>Vos marques ne peuvent être modifiées : leur répertoire n’est pas accessible en écriture</translation></message>
<message><source>Your marks could not be read or kept: {error}</source><translation>Vos marques n’ont pas pu être lues ou conservées : {error}</translation></message>
<message><source>Your marks touched: {count}</source><translation>Vos marques touchées : {count}</translation></message>
<message><source>Your marks were last kept by a newer version of the program</source><translation>Vos marques ont été conservées en dernier par une version plus récente du programme</translation></message>
<message><source>Zoom &amp;in</source><translation>&amp;Agrandir</translation></message>
<message><source>Zoom &amp;out</source><translation>&amp;Réduire</translation></message>
<message><source>`&lt;&lt;` merges another mapping into this one.</source><translation>`&lt;&lt;` verse un autre groupe de clés dans celui-ci.</translation></message>
<message><source>`value` and `range` stand side by side; one is enough.</source><translation>`value` et `range` se trouvent côte à côte ; un seul suffit.</translation></message>
<message><source>`value` is missing.</source><translation>`value` manque.</translation></message>
<message><source>`{alias}` repeats a value from elsewhere.</source><translation>`{alias}` répète une valeur d’ailleurs.</translation></message>
<message><source>`{id}` is a unit; units cannot be linked to.</source><translation>`{id}` est une unité ; on ne peut pas faire de lien vers une unité.</translation></message>
<message><source>`{id}` is {kind}, not {wanted}.</source><translation>`{id}` est {kind}, et non {wanted}.</translation></message>
<message><source>`{key}` is empty and is passed over.</source><translation>`{key}` est vide et ignoré.</translation></message>
<message><source>`{key}` stands twice in the same mapping, first in line {line}.</source><translation>`{key}` figure deux fois dans le même groupe, d’abord à la ligne {line}.</translation></message>
<message><source>`{name}` is a name of `{other}` too.</source><translation>`{name}` est aussi un nom de `{other}`.</translation></message>
<message><source>`{target}` is no target of a link.</source><translation>`{target}` n’est pas une cible de lien.</translation></message>
<message><source>`{target}` leads out of the dossier.</source><translation>`{target}` mène hors du dossier.</translation></message>
<message><source>`{written}` is read as text, but other programs take it for {other}.</source><translation>`{written}` est lu comme du texte, mais d’autres programmes y voient {other}.</translation></message>
<message><source>`{written}` is read as text.</source><translation>`{written}` est lu comme du texte.</translation></message>
<message><source>a day</source><translation>un jour</translation></message>
<message><source>a day needs its month</source><translation>un jour demande son mois</translation></message>
<message><source>a decade or century has no month</source><translation>une décennie ou un siècle n’a pas de mois</translation></message>
<message><source>a dossier</source><translation>un dossier</translation></message>
<message><source>a figure</source><translation>un chiffre</translation></message>
<message><source>a figure changed</source><translation>un chiffre a changé</translation></message>
<message><source>a group of keys</source><translation>un groupe de clés</translation></message>
<message><source>a later value is known</source><translation>une valeur plus récente est connue</translation></message>
<message><source>a list</source><translation>une liste</translation></message>
<message><source>a mark without an id</source><translation>une marque sans identifiant</translation></message>
<message><source>a month, a year or longer</source><translation>un mois, un an ou plus</translation></message>
<message><source>a newer version of the program has written it</source><translation>une version plus récente du programme l’a écrit</translation></message>
<message><source>a number</source><translation>un nombre</translation></message>
<message><source>a number in base sixty</source><translation>un nombre en base soixante</translation></message>
<message><source>a number or a text</source><translation>un nombre ou un texte</translation></message>
<message><source>a passage</source><translation>un passage</translation></message>
<message><source>a point</source><translation>un point</translation></message>
<message><source>a season has no day</source><translation>une saison n’a pas de jour</translation></message>
<message><source>a section</source><translation>une section</translation></message>
<message><source>a series</source><translation>une série</translation></message>
<message><source>a source</source><translation>une source</translation></message>
<message><source>a tag is no text</source><translation>une étiquette n’est pas un texte</translation></message>
<message><source>a text</source><translation>un texte</translation></message>
<message><source>a time needs a full day before it</source><translation>une heure demande un jour complet avant elle</translation></message>
<message><source>a unit</source><translation>une unité</translation></message>
<message><source>a whole number</source><translation>un nombre entier</translation></message>
<message><source>about</source><translation>environ</translation></message>
<message><source>about {value}</source><translation>environ {value}</translation></message>
<message><source>about {}</source><translation>vers {}</translation></message>
<message><source>above</source><translation>au-dessus de</translation></message>
<message><source>above {low}</source><translation>au-dessus de {low}</translation></message>
<message><source>accessed {date}</source><translation>consulté le {date}</translation></message>
<message><source>after {low}</source><translation>après {low}</translation></message>
<message><source>also known as {names}</source><translation>aussi appelé {names}</translation></message>
<message><source>also written {names}</source><translation>aussi écrit {names}</translation></message>
<message><source>also {others}</source><translation>aussi {others}</translation></message>
<message><source>an entity</source><translation>une entité</translation></message>
<message><source>an event</source><translation>un événement</translation></message>
<message><source>an interval has one slash, not {slashes}</source><translation>un intervalle a une barre oblique, et non {slashes}</translation></message>
<message><source>an interval needs a date on one side at least</source><translation>un intervalle demande une date d’un côté au moins</translation></message>
<message><source>an item of {list}</source><translation>un élément de {list}</translation></message>
<message><source>an object was expected</source><translation>un objet était attendu</translation></message>
<message><source>and</source><translation>et</translation></message>
<message><source>and the best looked for there and among titles</source><translation>et les meilleurs cherchés là et parmi les titres</translation></message>
<message><source>and {more} more</source><translation>et {more} de plus</translation></message>
<message><source>annotation {number}: {error}</source><translation>annotation {number} : {error}</translation></message>
<message><source>another number</source><translation>un autre nombre</translation></message>
<message><source>as of {}</source><translation>date : {}</translation></message>
<message><source>at least</source><translation>au moins</translation></message>
<message><source>at least {value}</source><translation>au moins {value}</translation></message>
<message><source>at most</source><translation>au plus</translation></message>
<message><source>at most {value}</source><translation>au plus {value}</translation></message>
<message><source>autumn</source><translation>automne</translation></message>
<message><source>before {high}</source><translation>avant {high}</translation></message>
<message><source>below</source><translation>au-dessous de</translation></message>
<message><source>below {high}</source><translation>au-dessous de {high}</translation></message>
<message><source>billion</source><translation>milliard</translation></message>
<message><source>blue</source><translation>bleu</translation></message>
<message><source>bookmark</source><translation>signet</translation></message>
<message><source>break in the series</source><translation>rupture de la série</translation></message>
<message><source>changed: {count}</source><translation>modifiées : {count}</translation></message>
<message><source>characters</source><translation>caractères</translation></message>
<message><source>colour</source><translation>couleur</translation></message>
<message><source>date unknown</source><translation>date inconnue</translation></message>
<message><source>deleted: {count}</source><translation>supprimées : {count}</translation></message>
<message><source>derived</source><translation>dérivé</translation></message>
<message><source>detached from the text</source><translation>détachée du texte</translation></message>
<message><source>down {}</source><translation>baisse de {}</translation></message>
<message><source>error</source><translation>erreur</translation></message>
<message><source>event</source><translation>événement</translation></message>
<message><source>exact</source><translation>exact</translation></message>
<message><source>folder</source><translation>classeur</translation></message>
<message><source>from one to the other</source><translation>de l’un à l’autre</translation></message>
<message><source>from that year on</source><translation>à partir de cette année</translation></message>
<message><source>from {first} to {last}</source><translation>de {first} à {last}</translation></message>
<message><source>from {low} on</source><translation>à partir de {low}</translation></message>
<message><source>goes on</source><translation>se poursuit</translation></message>
<message><source>green</source><translation>vert</translation></message>
<message><source>highlight</source><translation>surlignage</translation></message>
<message><source>in the dossier</source><translation>dans le dossier</translation></message>
<message><source>in the section</source><translation>dans la section</translation></message>
<message><source>in the series</source><translation>dans la série</translation></message>
<message><source>in the text</source><translation>dans le texte</translation></message>
<message><source>in the unit</source><translation>dans l’unité</translation></message>
<message><source>incomplete period</source><translation>période incomplète</translation></message>
<message><source>it holds no settings by name</source><translation>il ne contient aucun réglage par nom</translation></message>
<message><source>it is about {place}, which is no place of a dossier</source><translation>il porte sur {place}, qui n’est pas un lieu d’un dossier</translation></message>
<message><source>it is no number and no range</source><translation>ce n’est ni un nombre ni une plage</translation></message>
<message><source>kept</source><translation>gardée</translation></message>
<message><source>less than a month old</source><translation>moins d’un mois</translation></message>
<message><source>lists of keys by the id of an action</source><translation>listes de touches par identifiant d’action</translation></message>
<message><source>lowest {low}, highest {high}</source><translation>minimum {low}, maximum {high}</translation></message>
<message><source>million</source><translation>million</translation></message>
<message><source>mission not named</source><translation>mission non nommée</translation></message>
<message><source>month {month} of {year} has no day {day}</source><translation>le mois {month} de {year} n’a pas de jour {day}</translation></message>
<message><source>moved or changed</source><translation>déplacée ou modifiée</translation></message>
<message><source>near/{number} needs a word on each side and is left out.</source><translation>near/{number} demande un mot de chaque côté et est ignoré.</translation></message>
<message><source>nearly</source><translation>près de</translation></message>
<message><source>nearly {value}</source><translation>près de {value}</translation></message>
<message><source>new: {count}</source><translation>nouvelles : {count}</translation></message>
<message><source>no date</source><translation>sans date</translation></message>
<message><source>no folder chosen</source><translation>aucun répertoire choisi</translation></message>
<message><source>no longer in the text</source><translation>plus dans le texte</translation></message>
<message><source>no source</source><translation>sans source</translation></message>
<message><source>not in the text</source><translation>absente du texte</translation></message>
<message><source>not stated how exact</source><translation>précision non indiquée</translation></message>
<message><source>not {words}</source><translation>pas {words}</translation></message>
<message><source>note</source><translation>note</translation></message>
<message><source>nothing</source><translation>rien</translation></message>
<message><source>of the kind</source><translation>du genre</translation></message>
<message><source>of the year</source><translation>de l’année</translation></message>
<message><source>of the years {years}</source><translation>des années {years}</translation></message>
<message><source>or</source><translation>ou</translation></message>
<message><source>over</source><translation>plus de</translation></message>
<message><source>over or nearly</source><translation>plus de ou près de</translation></message>
<message><source>over {value}</source><translation>plus de {value}</translation></message>
<message><source>passage</source><translation>passage</translation></message>
<message><source>passages</source><translation>passages</translation></message>
<message><source>passages: {passages}, figures: {figures}</source><translation>passages : {passages}, chiffres : {figures}</translation></message>
<message><source>place in the text</source><translation>lieu dans le texte</translation></message>
<message><source>place in the text, settled by hand</source><translation>lieu dans le texte, fixé à la main</translation></message>
<message><source>projected</source><translation>projeté</translation></message>
<message><source>read</source><translation>lu</translation></message>
<message><source>rose</source><translation>rose</translation></message>
<message><source>rounded</source><translation>arrondi</translation></message>
<message><source>search: {query}</source><translation>recherche : {query}</translation></message>
<message><source>several: go nearer</source><translation>plusieurs : rapprochez-vous</translation></message>
<message><source>since</source><translation>depuis</translation></message>
<message><source>since {value}</source><translation>depuis {value}</translation></message>
<message><source>since {}</source><translation>depuis {}</translation></message>
<message><source>so many that they are counted in a part of the library</source><translation>si nombreux qu’ils sont comptés dans une partie de la bibliothèque</translation></message>
<message><source>spring</source><translation>printemps</translation></message>
<message><source>star</source><translation>étoile</translation></message>
<message><source>starred</source><translation>avec étoile</translation></message>
<message><source>summer</source><translation>été</translation></message>
<message><source>tagged</source><translation>avec l’étiquette</translation></message>
<message><source>tags</source><translation>étiquettes</translation></message>
<message><source>tags {tags}</source><translation>étiquettes {tags}</translation></message>
<message><source>that are</source><translation>qui sont</translation></message>
<message><source>that tell of</source><translation>qui parlent de</translation></message>
<message><source>the entity `{id}`</source><translation>l’entité `{id}`</translation></message>
<message><source>the event `{id}`</source><translation>l’événement `{id}`</translation></message>
<message><source>the exact words “{words}”</source><translation>les mots exacts « {words} »</translation></message>
<message><source>the export of your marks</source><translation>l’exportation de vos marques</translation></message>
<message><source>the figure `{id}`</source><translation>le chiffre `{id}`</translation></message>
<message><source>the import</source><translation>l’importation</translation></message>
<message><source>the interval ends before it begins</source><translation>l’intervalle finit avant de commencer</translation></message>
<message><source>the library has no such {field}</source><translation>la bibliothèque n’a rien de tel pour {field}</translation></message>
<message><source>the name of a font</source><translation>le nom d’une police</translation></message>
<message><source>the number {words}</source><translation>le nombre {words}</translation></message>
<message><source>the passage `{id}`</source><translation>le passage `{id}`</translation></message>
<message><source>the same: {count}</source><translation>identiques : {count}</translation></message>
<message><source>the section `{id}`</source><translation>la section `{id}`</translation></message>
<message><source>the series `{id}`</source><translation>la série `{id}`</translation></message>
<message><source>the settings</source><translation>les réglages</translation></message>
<message><source>the source `{id}`</source><translation>la source `{id}`</translation></message>
<message><source>the unit `{id}`</source><translation>l’unité `{id}`</translation></message>
<message><source>the workspace</source><translation>l’espace de travail</translation></message>
<message><source>there is no month {month}</source><translation>il n’y a pas de mois {month}</translation></message>
<message><source>this record</source><translation>cette entrée</translation></message>
<message><source>those {words}</source><translation>ceux {words}</translation></message>
<message><source>title</source><translation>titre</translation></message>
<message><source>trillion</source><translation>billion</translation></message>
<message><source>true or false</source><translation>true ou false</translation></message>
<message><source>uncertain</source><translation>incertain</translation></message>
<message><source>unchanged</source><translation>inchangé</translation></message>
<message><source>undated</source><translation>sans date</translation></message>
<message><source>underline</source><translation>soulignement</translation></message>
<message><source>until {}</source><translation>jusqu’à {}</translation></message>
<message><source>up to that year</source><translation>jusqu’à cette année</translation></message>
<message><source>up to {high}</source><translation>jusqu’à {high}</translation></message>
<message><source>up {}</source><translation>hausse de {}</translation></message>
<message><source>version {version}</source><translation>version {version}</translation></message>
<message><source>violet</source><translation>violet</translation></message>
<message><source>warning</source><translation>avertissement</translation></message>
<message><source>winter</source><translation>hiver</translation></message>
<message><source>with</source><translation>avec</translation></message>
<message><source>with a note saying</source><translation>avec une note disant</translation></message>
<message><source>with a value</source><translation>d’une valeur</translation></message>
<message><source>with a value of {range}</source><translation>d’une valeur de {range}</translation></message>
<message><source>with the source</source><translation>de la source</translation></message>
<message><source>with the stance</source><translation>de la position</translation></message>
<message><source>with the verdict</source><translation>avec le verdict</translation></message>
<message><source>without {words}</source><translation>sans {words}</translation></message>
<message><source>year:{value} is not finished yet.</source><translation>year:{value} n’est pas encore terminé.</translation></message>
<message><source>yellow</source><translation>jaune</translation></message>
<message><source>your marks</source><translation>vos marques</translation></message>
<message><source>your own marks are not searched here</source><translation>vos propres marques ne sont pas cherchées ici</translation></message>
<message><source>{before}: {after}</source><translation>{before} : {after}</translation></message>
<message><source>{colour} {kind}</source><translation>{kind} {colour}</translation></message>
<message numerus="yes"><source>{count} checks</source><translation><numerusform>{count} vérification</numerusform><numerusform>{count} vérifications</numerusform></translation></message>
<message><source>{count} dated records.</source><translation>{count} entrées datées.</translation></message>
<message numerus="yes"><source>{count} entries in words</source><translation><numerusform>{count} entrée en mots</numerusform><numerusform>{count} entrées en mots</numerusform></translation></message>
<message numerus="yes"><source>{count} events</source><translation><numerusform>{count} événement</numerusform><numerusform>{count} événements</numerusform></translation></message>
<message numerus="yes"><source>{count} faults were found in the dossiers; what could be read is open.</source><translation><numerusform>{count} défaut a été trouvé dans les dossiers ; ce qui a pu être lu est ouvert.</numerusform><numerusform>{count} défauts ont été trouvés dans les dossiers ; ce qui a pu être lu est ouvert.</numerusform></translation></message>
<message numerus="yes"><source>{count} figures</source><translation><numerusform>{count} chiffre</numerusform><numerusform>{count} chiffres</numerusform></translation></message>
<message numerus="yes"><source>{count} folders.</source><translation><numerusform>{count} classeur.</numerusform><numerusform>{count} classeurs.</numerusform></translation></message>
<message><source>{count} have no date.</source><translation>{count} sont sans date.</translation></message>
<message numerus="yes"><source>{count} hits</source><translation><numerusform>{count} occurrence</numerusform><numerusform>{count} occurrences</numerusform></translation></message>
<message numerus="yes"><source>{count} marks</source><translation><numerusform>{count} marque</numerusform><numerusform>{count} marques</numerusform></translation></message>
<message numerus="yes"><source>{count} marks could still be read from it and were added.</source><translation><numerusform>{count} marque a encore pu en être lue et a été ajoutée.</numerusform><numerusform>{count} marques ont encore pu en être lues et ont été ajoutées.</numerusform></translation></message>
<message numerus="yes"><source>{count} marks were deleted.</source><translation><numerusform>{count} marque a été supprimée.</numerusform><numerusform>{count} marques ont été supprimées.</numerusform></translation></message>
<message numerus="yes"><source>{count} marks were imported.</source><translation><numerusform>{count} marque a été importée.</numerusform><numerusform>{count} marques ont été importées.</numerusform></translation></message>
<message numerus="yes"><source>{count} marks were merged.</source><translation><numerusform>{count} marque a été fusionnée.</numerusform><numerusform>{count} marques ont été fusionnées.</numerusform></translation></message>
<message numerus="yes"><source>{count} marks.</source><translation><numerusform>{count} marque.</numerusform><numerusform>{count} marques.</numerusform></translation></message>
<message numerus="yes"><source>{count} months old</source><translation><numerusform>{count} mois</numerusform><numerusform>{count} mois</numerusform></translation></message>
<message numerus="yes"><source>{count} more</source><translation><numerusform>{count} autre</numerusform><numerusform>{count} autres</numerusform></translation></message>
<message numerus="yes"><source>{count} of your marks may have been altered on the disk</source><translation><numerusform>{count} de vos marques a pu être altérée sur le disque</numerusform><numerusform>{count} de vos marques ont pu être altérées sur le disque</numerusform></translation></message>
<message numerus="yes"><source>{count} of your marks stand on text that has changed.</source><translation><numerusform>{count} de vos marques se trouve sur un texte qui a changé.</numerusform><numerusform>{count} de vos marques se trouvent sur un texte qui a changé.</numerusform></translation></message>
<message><source>{count} other lines</source><translation>{count} autres courbes</translation></message>
<message numerus="yes"><source>{count} others</source><translation><numerusform>{count} autre</numerusform><numerusform>{count} autres</numerusform></translation></message>
<message numerus="yes"><source>{count} passages</source><translation><numerusform>{count} passage</numerusform><numerusform>{count} passages</numerusform></translation></message>
<message><source>{count} points: each column from lowest to highest</source><translation>{count} points : chaque colonne du plus bas au plus haut</translation></message>
<message numerus="yes"><source>{count} problems.</source><translation><numerusform>{count} problème.</numerusform><numerusform>{count} problèmes.</numerusform></translation></message>
<message numerus="yes"><source>{count} results</source><translation><numerusform>{count} résultat</numerusform><numerusform>{count} résultats</numerusform></translation></message>
<message><source>{count} rows</source><translation>{count} lignes</translation></message>
<message numerus="yes"><source>{count} series</source><translation><numerusform>{count} série</numerusform><numerusform>{count} séries</numerusform></translation></message>
<message numerus="yes"><source>{count} sources</source><translation><numerusform>{count} source</numerusform><numerusform>{count} sources</numerusform></translation></message>
<message><source>{count} values</source><translation>{count} valeurs</translation></message>
<message numerus="yes"><source>{count} years old</source><translation><numerusform>{count} an</numerusform><numerusform>{count} ans</numerusform></translation></message>
<message><source>{day} {month} {year}</source><translation>{day} {month} {year}</translation></message>
<message><source>{day}, before a backup was restored ({number})</source><translation>{day}, avant la restauration d’une sauvegarde ({number})</translation></message>
<message><source>{day}, before a change of the program</source><translation>{day}, avant un changement du programme</translation></message>
<message><source>{done} of {all} dossiers searched</source><translation>{done} dossiers sur {all} parcourus</translation></message>
<message><source>{field} is one of {values}</source><translation>{field} est l’un de {values}</translation></message>
<message><source>{field}: has no value yet.</source><translation>{field}: n’a pas encore de valeur.</translation></message>
<message><source>{figures} and {series}</source><translation>{figures} et {series}</translation></message>
<message><source>{file} cannot be written</source><translation>{file} ne peut être écrit</translation></message>
<message><source>{file} could not be read.</source><translation>{file} n’a pas pu être lu.</translation></message>
<message><source>{file} is no workspace.</source><translation>{file} n’est pas un espace de travail.</translation></message>
<message><source>{file}: {reason}. It was renamed to {name}.</source><translation>{file} : {reason}. Il a été renommé en {name}.</translation></message>
<message><source>{file}: {setting} is {range}, not {value}</source><translation>{file} : {setting} est {range}, pas {value}</translation></message>
<message><source>{folder}. Make it a folder that can be read; until then its dossiers are missing.</source><translation>{folder}. Faites-en un répertoire lisible ; d’ici là, ses dossiers manquent.</translation></message>
<message><source>{found} cannot name a field.</source><translation>{found} ne peut pas nommer un champ.</translation></message>
<message><source>{found} is no choice for {key}.</source><translation>{found} n’est pas un choix pour {key}.</translation></message>
<message><source>{found} is no date for {place}.</source><translation>{found} n’est pas une date pour {place}.</translation></message>
<message><source>{found} is no date for {place}: {reason}.</source><translation>{found} n’est pas une date pour {place} : {reason}.</translation></message>
<message><source>{found} is no id.</source><translation>{found} n’est pas un identifiant.</translation></message>
<message><source>{found} is no language tag.</source><translation>{found} n’est pas un code de langue.</translation></message>
<message><source>{found} is no web address.</source><translation>{found} n’est pas une adresse web.</translation></message>
<message><source>{key} belongs to “{owner}”.</source><translation>{key} appartient à « {owner} ».</translation></message>
<message><source>{key} is missing.</source><translation>{key} manque.</translation></message>
<message><source>{label}: was {before}, now gone</source><translation>{label} : était {before}, a disparu</translation></message>
<message><source>{label}: was {before}, now {after}</source><translation>{label} : était {before}, maintenant {after}</translation></message>
<message><source>{least} to {most} {unit}</source><translation>{least} à {most} {unit}</translation></message>
<message><source>{low} to {high}</source><translation>{low} à {high}</translation></message>
<message><source>{mark}. Others report: {others}.</source><translation>{mark}. Autres sources : {others}.</translation></message>
<message><source>{month} {year}</source><translation>{month} {year}</translation></message>
<message><source>{name} et al.</source><translation>{name} et al.</translation></message>
<message><source>{number} of {total}</source><translation>{number} sur {total}</translation></message>
<message><source>{number}%</source><translation>{number} %</translation></message>
<message><source>{number}nd</source><translation>{number}e</translation></message>
<message><source>{number}rd</source><translation>{number}e</translation></message>
<message><source>{number}st</source><translation>{number}e</translation></message>
<message><source>{number}th</source><translation>{number}e</translation></message>
<message><source>{one} {other}</source><translation>{one} {other}</translation></message>
<message><source>{one}, {other}</source><translation>{one}, {other}</translation></message>
<message><source>{part} is left out: it is no number and no range.</source><translation>{part} est ignoré : ce n’est ni un nombre ni une plage.</translation></message>
<message><source>{part} is left out: it says nothing of a number.</source><translation>{part} est ignoré : cela ne dit rien d’un nombre.</translation></message>
<message><source>{part} is left out: {why}.</source><translation>{part} est ignoré : {why}.</translation></message>
<message><source>{path} could not be written.</source><translation>{path} n’a pas pu être écrit.</translation></message>
<message><source>{path} could not be written: {strerror}.</source><translation>{path} n’a pas pu être écrit : {strerror}.</translation></message>
<message><source>{place} cannot be used: {reason}</source><translation>{place} ne peut pas servir : {reason}</translation></message>
<message><source>{place} holds too many or too few items: {number}.</source><translation>{place} contient trop ou trop peu d’éléments : {number}.</translation></message>
<message><source>{place} is empty.</source><translation>{place} est vide.</translation></message>
<message><source>{place} is larger than a value may be.</source><translation>{place} dépasse ce qu’une valeur peut être.</translation></message>
<message><source>{place} is too long: {found}.</source><translation>{place} est trop long : {found}.</translation></message>
<message><source>{place} lies outside what is possible: {found}.</source><translation>{place} sort de ce qui est possible : {found}.</translation></message>
<message><source>{place} must be true or false, without quotes.</source><translation>{place} doit être `true` ou `false`, sans guillemets.</translation></message>
<message><source>{place} must be {wanted}, not {found}.</source><translation>{place} doit être {wanted}, et non {found}.</translation></message>
<message numerus="yes"><source>{points} percentage points</source><translation><numerusform>{points} point de pourcentage</numerusform><numerusform>{points} points de pourcentage</numerusform></translation></message>
<message><source>{reason}, and there is no copy of it that can be read; a new one was begun</source><translation>{reason}, et aucune copie n’en est lisible ; un nouveau a été commencé</translation></message>
<message><source>{reason}; your marks were taken from the copy of {day}</source><translation>{reason} ; vos marques ont été reprises de la copie du {day}</translation></message>
<message><source>{record} is left out with {missing}.</source><translation>{record} reste de côté avec {missing}.</translation></message>
<message><source>{shown} of {all}: {parts}</source><translation>{shown} sur {all} : {parts}</translation></message>
<message><source>{strerror}. Choose another folder.</source><translation>{strerror}. Choisissez un autre répertoire.</translation></message>
<message><source>{title} (parts not known)</source><translation>{title} (parts inconnues)</translation></message>
<message><source>{title} since you read it</source><translation>{title} depuis votre lecture</translation></message>
<message><source>{title} since {day}</source><translation>{title} depuis le {day}</translation></message>
<message><source>{title}, in {unit}: {values}</source><translation>{title}, en {unit} : {values}</translation></message>
<message><source>{title}, version {version}</source><translation>{title}, version {version}</translation></message>
<message><source>{title}: a table of {rows}.</source><translation>{title} : un tableau de {rows}.</translation></message>
<message><source>{title}: {some} of {all} countries.</source><translation>{title} : {some} pays sur {all}.</translation></message>
<message><source>{unit} (best on top)</source><translation>{unit} (le meilleur en haut)</translation></message>
<message><source>{unit} (logarithmic)</source><translation>{unit} (logarithmique)</translation></message>
<message><source>{values}, with {others}</source><translation>{values}, avec {others}</translation></message>
<message><source>{value} ({date})</source><translation>{value} ({date})</translation></message>
<message><source>{what} could not be kept: {error}</source><translation>Impossible de conserver {what} : {error}</translation></message>
<message><source>{whole}.{decimals}</source><translation>{whole},{decimals}</translation></message>
<message><source>{words}: so common that other words decide.</source><translation>{words} : si courant que d’autres mots décident.</translation></message>
<message><source>{} (rounded)</source><translation>{} (arrondi)</translation></message>
<message><source>{} (uncertain)</source><translation>{} (incertain)</translation></message>
<message><source>{} BC</source><translation>{} av. J.-C.</translation></message>
<message><source>{} century</source><translation>{} siècle</translation></message>
<message><source>{} since {}</source><translation>{} depuis {}</translation></message>
<message><source>{} to {}</source><translation>{} à {}</translation></message>
<message><source>{}s</source><translation>années {}</translation></message>
<message><source>“Whole library” shows those of all dossiers.</source><translation>« Toute la bibliothèque » montre ceux de tous les dossiers.</translation></message>
<message><source>“{key}” belongs to “{one}” and to “{other}”, so neither hears it.</source><translation>« {key} » appartient à « {one} » et à « {other} » ; aucune ne l’entend.</translation></message>
<message><source>“{key}” is needed for moving about.</source><translation>« {key} » est nécessaire pour se déplacer.</translation></message>
<message><source>“{key}” is no key.</source><translation>« {key} » n’est pas une touche.</translation></message>
<message numerus="yes"><source>“{left}” within {count} words of “{right}”</source><translation><numerusform>« {left} » à {count} mot de « {right} »</numerusform><numerusform>« {left} » à {count} mots de « {right} »</numerusform></translation></message>
<message><source>“{name}” is missing or no number</source><translation>« {name} » manque ou n’est pas un nombre</translation></message>
<message><source>“{name}” is missing or no text</source><translation>« {name} » manque ou n’est pas un texte</translation></message>
<message><source>“{name}” is no list</source><translation>« {name} » n’est pas une liste</translation></message>
<message><source>“{query}” is kept among your marks.</source><translation>« {query} » est gardé parmi vos marques.</translation></message>
<message><source>“{title}” was changed meanwhile, perhaps by another copy of the program</source><translation>« {title} » a été modifié entre-temps, peut-être par une autre copie du programme</translation></message>
<message><source>“{title}” was deleted.</source><translation>« {title} » a été supprimé.</translation></message>
<message><source>“{words}”</source><translation>« {words} »</translation></message>
<message><source>“{word}” is no kind that is known here</source><translation>« {word} » n’est pas un genre connu ici</translation></message>
<message><source>“{word}” is not in the library, near it is “{other}”</source><translation>« {word} » n’est pas dans la bibliothèque, « {other} » en est proche</translation></message>
<message numerus="yes"><source>… and {count} more lines</source><translation><numerusform>… et {count} ligne de plus</numerusform><numerusform>… et {count} lignes de plus</numerusform></translation></message>
</context>
</TS>
