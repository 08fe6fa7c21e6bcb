<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context><name>sastra</name>
<message><source>% of a letter’s height</source><translation>% de la hauteur d’une lettre</translation></message>
<message><source>&amp;All</source><translation>&amp;Tout</translation></message>
<message><source>&amp;Back</source><translation>&amp;Précédent</translation></message>
<message><source>&amp;Black</source><translation>&amp;Noir</translation></message>
<message><source>&amp;Blue, dotted line</source><translation>&amp;Bleu, ligne pointillée</translation></message>
<message><source>&amp;Bookmark</source><translation>&amp;Signet</translation></message>
<message><source>&amp;Caret in the text</source><translation>&amp;Curseur dans le texte</translation></message>
<message><source>&amp;Change keys</source><translation>&amp;Modifier les touches</translation></message>
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
<message><source>&amp;History…</source><translation>&amp;Historique…</translation></message>
<message><source>&amp;Keys</source><translation>&amp;Touches</translation></message>
<message><source>&amp;Light</source><translation>C&amp;lair</translation></message>
<message><source>&amp;Marks</source><translation>&amp;Marques</translation></message>
<message><source>&amp;Next hit</source><translation>Résultat sui&amp;vant</translation></message>
<message><source>&amp;Next pane</source><translation>Volet su&amp;ivant</translation></message>
<message><source>&amp;Normal size</source><translation>Taille &amp;normale</translation></message>
<message><source>&amp;Note</source><translation>&amp;Note</translation></message>
<message><source>&amp;Paired: claim beside counter-claim</source><translation>&amp;En paires : affirmation et réponse côte à côte</translation></message>
<message><source>&amp;Previous hit</source><translation>Résultat préc&amp;édent</translation></message>
<message><source>&amp;Previous mark</source><translation>Marque préc&amp;édente</translation></message>
<message><source>&amp;Previous pane</source><translation>Volet préc&amp;édent</translation></message>
<message><source>&amp;Print or save as PDF…</source><translation>&amp;Imprimer ou enregistrer en PDF…</translation></message>
<message><source>&amp;Problems</source><translation>&amp;Problèmes</translation></message>
<message><source>&amp;Quit</source><translation>&amp;Quitter</translation></message>
<message><source>&amp;Redo</source><translation>&amp;Rétablir</translation></message>
<message><source>&amp;Reopen closed tab</source><translation>&amp;Rouvrir l’onglet fermé</translation></message>
<message><source>&amp;Rose, double line</source><translation>&amp;Rose, ligne double</translation></message>
<message><source>&amp;Search</source><translation>&amp;Rechercher</translation></message>
<message><source>&amp;Sepia</source><translation>&amp;Sépia</translation></message>
<message><source>&amp;Statistics</source><translation>S&amp;tatistiques</translation></message>
<message><source>&amp;Theme</source><translation>&amp;Thème</translation></message>
<message><source>&amp;Timeline</source><translation>&amp;Chronologie</translation></message>
<message><source>&amp;Underline</source><translation>S&amp;ouligner</translation></message>
<message><source>&amp;Undo</source><translation>&amp;Annuler</translation></message>
<message><source>&amp;View</source><translation>Affic&amp;hage</translation></message>
<message><source>&amp;Violet, wavy line</source><translation>V&amp;iolet, ligne ondulée</translation></message>
<message><source>&amp;Workspaces…</source><translation>Espaces de tra&amp;vail…</translation></message>
<message><source>&amp;Yellow, solid line</source><translation>&amp;Jaune, ligne continue</translation></message>
<message><source>A&amp;ccount only</source><translation>Expo&amp;sé seulement</translation></message>
<message><source>As the &amp;desktop</source><translation>Comme le &amp;bureau</translation></message>
<message><source>As the desktop</source><translation>Comme le bureau</translation></message>
<message><source>As the system</source><translation>Comme le système</translation></message>
<message><source>B&amp;ack to the top</source><translation>&amp;Haut de la page</translation></message>
<message><source>B&amp;ackups…</source><translation>S&amp;auvegardes…</translation></message>
<message><source>Back to the default: {words}</source><translation>Valeur par défaut : {words}</translation></message>
<message><source>Black</source><translation>Noir</translation></message>
<message><source>Bookmark this &amp;search</source><translation>Mettre cette &amp;recherche en signet</translation></message>
<message><source>C&amp;ite…</source><translation>C&amp;iter…</translation></message>
<message><source>C&amp;riticism only</source><translation>C&amp;ritique seulement</translation></message>
<message><source>Contents</source><translation>Sommaire</translation></message>
<message><source>Copy &amp;link</source><translation>Copier le &amp;lien</translation></message>
<message><source>Dar&amp;k</source><translation>So&amp;mbre</translation></message>
<message><source>Dark</source><translation>Sombre</translation></message>
<message><source>Elsewhere</source><translation>Ailleurs</translation></message>
<message><source>Even right edge</source><translation>Bord droit aligné</translation></message>
<message><source>Filt&amp;er the contents</source><translation>&amp;Filtrer le sommaire</translation></message>
<message><source>Find a setting</source><translation>Chercher un réglage</translation></message>
<message><source>Font of the text</source><translation>Police du texte</translation></message>
<message><source>Go to n&amp;umber…</source><translation>Aller au n&amp;uméro…</translation></message>
<message><source>Go to or &amp;do…</source><translation>Aller ou &amp;faire…</translation></message>
<message><source>High &amp;contrast</source><translation>&amp;Contraste élevé</translation></message>
<message><source>High contrast</source><translation>Contraste élevé</translation></message>
<message><source>Highlight &amp;in</source><translation>Surligner &amp;en</translation></message>
<message><source>How far the lines of the text stand apart.</source><translation>La distance entre les lignes du texte.</translation></message>
<message><source>How large text, panes, charts and icons are drawn, all together.</source><translation>La taille du texte, des volets, des graphiques et des icônes, tous ensemble.</translation></message>
<message><source>How large the text of a dossier is set beside everything else.</source><translation>La taille du texte d’un dossier par rapport à tout le reste.</translation></message>
<message><source>How long a line may grow before it is broken, however wide the window is.</source><translation>La longueur qu’une ligne peut atteindre avant d’être coupée, quelle que soit la largeur de la fenêtre.</translation></message>
<message><source>How much room is left before the next paragraph begins.</source><translation>L’espace laissé avant le début du paragraphe suivant.</translation></message>
<message><source>I&amp;mport marks…</source><translation>I&amp;mporter des marques…</translation></message>
<message><source>Kept in {file}</source><translation>Conservé dans {file}</translation></message>
<message><source>Keys</source><translation>Touches</translation></message>
<message><source>Keys for {words}</source><translation>Touches pour {words}</translation></message>
<message><source>Keys without Ctrl or Alt</source><translation>Touches sans Ctrl ni Alt</translation></message>
<message><source>Language</source><translation>Langue</translation></message>
<message><source>Length of a line</source><translation>Longueur d’une ligne</translation></message>
<message><source>Light</source><translation>Clair</translation></message>
<message><source>Line height</source><translation>Hauteur de ligne</translation></message>
<message><source>Looks</source><translation>Apparence</translation></message>
<message><source>Marks</source><translation>Marques</translation></message>
<message><source>Mer&amp;ge from another machine…</source><translation>Fusio&amp;nner depuis une autre machine…</translation></message>
<message><source>N&amp;ext section</source><translation>Section su&amp;ivante</translation></message>
<message><source>Ne&amp;xt mark</source><translation>Marque sui&amp;vante</translation></message>
<message><source>Ne&amp;xt tab</source><translation>Onglet sui&amp;vant</translation></message>
<message><source>New &amp;tab</source><translation>&amp;Nouvel onglet</translation></message>
<message><source>No keys for {words}</source><translation>Aucune touche pour {words}</translation></message>
<message><source>No setting has these words.</source><translation>Aucun réglage ne contient ces mots.</translation></message>
<message><source>Open where I stopped</source><translation>Rouvrir là où je me suis arrêté</translation></message>
<message><source>P&amp;laces</source><translation>Lie&amp;ux</translation></message>
<message><source>Pa&amp;ssages</source><translation>Pa&amp;ssages</translation></message>
<message><source>Pages of the settings</source><translation>Pages des réglages</translation></message>
<message><source>Pre&amp;vious tab</source><translation>Onglet préc&amp;édent</translation></message>
<message><source>Prev&amp;ious section</source><translation>Section préc&amp;édente</translation></message>
<message><source>Problems</source><translation>Problèmes</translation></message>
<message><source>Program</source><translation>Programme</translation></message>
<message><source>Reading</source><translation>Lecture</translation></message>
<message><source>Reset everything</source><translation>Tout réinitialiser</translation></message>
<message><source>Sans serif</source><translation>Sans empattement</translation></message>
<message><source>Scroll to&amp;gether</source><translation>Défiler &amp;ensemble</translation></message>
<message><source>Se&amp;ttings</source><translation>Ré&amp;glages</translation></message>
<message><source>Second te&amp;xt</source><translation>Second te&amp;xte</translation></message>
<message><source>Sepia</source><translation>Sépia</translation></message>
<message><source>Serif (Source Serif)</source><translation>Avec empattements (Source Serif)</translation></message>
<message><source>Settings</source><translation>Réglages</translation></message>
<message><source>Side b&amp;ar</source><translation>&amp;Barre latérale</translation></message>
<message><source>Side bar</source><translation>Barre latérale</translation></message>
<message><source>Size of everything</source><translation>Taille de tout</translation></message>
<message><source>Size of the text</source><translation>Taille du texte</translation></message>
<message><source>Space after a paragraph</source><translation>Espace après un paragraphe</translation></message>
<message><source>Take it from there</source><translation>La reprendre de là</translation></message>
<message><source>The colours of the window, the text, the charts and the icons.</source><translation>Les couleurs de la fenêtre, du texte, des graphiques et des icônes.</translation></message>
<message><source>The keys that were changed, by the id of the action.</source><translation>Les touches modifiées, par identifiant d’action.</translation></message>
<message><source>The language of menus, buttons and messages, from the next start on.</source><translation>La langue des menus, des boutons et des messages, dès le prochain démarrage.</translation></message>
<message><source>The letters that dossiers are set in; Khmer always has a Khmer font.</source><translation>Les caractères des dossiers ; le khmer a toujours une police khmère.</translation></message>
<message><source>Theme</source><translation>Thème</translation></message>
<message><source>What has &amp;changed…</source><translation>Ce qui a &amp;changé…</translation></message>
<message><source>Where y&amp;ou were</source><translation>Où v&amp;ous étiez</translation></message>
<message><source>Whether a single letter or sign, such as / for searching, does something outside text fields.</source><translation>Si une lettre ou un signe seul, comme / pour rechercher, agit hors des champs de texte.</translation></message>
<message><source>Whether lines are stretched so that all end at the same edge.</source><translation>Si les lignes sont étirées pour finir toutes au même bord.</translation></message>
<message><source>Whether the program opens at the last place of reading.</source><translation>Si le programme s’ouvre au dernier endroit de lecture.</translation></message>
<message><source>Zoom &amp;in</source><translation>&amp;Agrandir</translation></message>
<message><source>Zoom &amp;out</source><translation>&amp;Réduire</translation></message>
<message><source>also {others}</source><translation>aussi {others}</translation></message>
<message><source>{key} belongs to {words}.</source><translation>{key} appartient à {words}.</translation></message>
<message><source>{key} belongs to “{owner}”.</source><translation>{key} appartient à « {owner} ».</translation></message>
</context>
</TS>
