<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ArchDiff</name>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>cross heads</source>
        <translation>têtes croisées</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>têtes</translation>
    </message>
    <message>
        <source>self heads</source>
        <translation>têtes auto</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>embedding dim</source>
        <translation>dim. d’embedding</translation>
    </message>
    <message>
        <source>none</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Décodeur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ArchEdits</name>
    <message>
        <source>%1 is not a choice of this search space: it has %2.</source>
        <translation>%1 ne fait pas partie des choix de cet espace de recherche&#xa0;: il propose %2.</translation>
    </message>
    <message>
        <source>There is no such layer.</source>
        <translation>Cette couche n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is the largest choice of this search space.</source>
        <translation>%1 est le plus grand choix de cet espace de recherche.</translation>
    </message>
    <message>
        <source>%1 is the smallest choice of this search space.</source>
        <translation>%1 est le plus petit choix de cet espace de recherche.</translation>
    </message>
    <message>
        <source>This encoder has %1 layers.</source>
        <translation>Cet encodeur compte %1 couches.</translation>
    </message>
    <message>
        <source>The last source of a decoder layer cannot go: it would have nothing to attend to.</source>
        <translation>La dernière source d’une couche du décodeur doit rester&#xa0;: elle n’aurait plus rien à lire.</translation>
    </message>
    <message>
        <source>This search space allows only the sources %1.</source>
        <translation>Cet espace de recherche n’admet que les sources %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>This search space does not allow the sources %1: %2 are the nearest it has.</source>
        <translation>Cet espace de recherche n’admet pas les sources %1&#xa0;: %2 sont les plus proches.</translation>
    </message>
    <message>
        <source>%1 layers are not a choice of this search space: it has %2.</source>
        <translation>%1 couches ne font pas partie des choix de cet espace de recherche&#xa0;: il propose %2.</translation>
    </message>
</context>
<context>
    <name>ArchPainter</name>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Décodeur</translation>
    </message>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%1 couches sur %2</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>inutilisée</translation>
    </message>
    <message>
        <source>embedding dim</source>
        <translation>dim. d’embedding</translation>
    </message>
    <message>
        <source>Cross-attention sources</source>
        <translation>Sources de l’attention croisée</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>inherited weights</source>
        <translation>poids hérités</translation>
    </message>
    <message>
        <source>own weights</source>
        <translation>poids propres</translation>
    </message>
    <message>
        <source>Largest, inherited</source>
        <translation>Le plus grand, hérité</translation>
    </message>
    <message>
        <source>Smallest, inherited</source>
        <translation>Le plus petit, hérité</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>candidates of a generation</source>
        <translation>candidats par génération</translation>
    </message>
    <message>
        <source>generations</source>
        <translation>générations</translation>
    </message>
    <message>
        <source>seed of the search</source>
        <translation>graine de la recherche</translation>
    </message>
    <message>
        <source>best candidates that have children</source>
        <translation>meilleurs candidats ayant des enfants</translation>
    </message>
    <message>
        <source>children by mutation in each generation</source>
        <translation>enfants par mutation à chaque génération</translation>
    </message>
    <message>
        <source>children by crossover in each generation</source>
        <translation>enfants par croisement à chaque génération</translation>
    </message>
    <message>
        <source>chance that a gene is drawn anew</source>
        <translation>probabilité qu’un gène soit tiré à nouveau</translation>
    </message>
    <message>
        <source>target tokens of validation text per proxy loss, 0 for all</source>
        <translation>tokens cibles du texte de validation par perte proxy, 0 pour tous</translation>
    </message>
    <message>
        <source>tries in a row for one candidate within the budget</source>
        <translation>essais de suite pour un candidat dans le budget</translation>
    </message>
    <message>
        <source>random search with as many evaluations</source>
        <translation>recherche aléatoire avec autant d’évaluations</translation>
    </message>
    <message>
        <source>measure the winner on this machine</source>
        <translation>mesurer le gagnant sur cette machine</translation>
    </message>
    <message>
        <source>threads, 0 for all</source>
        <translation>threads, 0 pour tous</translation>
    </message>
    <message>
        <source>embedding tables that are one tensor</source>
        <translation>tables d’embeddings qui ne forment qu’un tenseur</translation>
    </message>
    <message>
        <source>layer norm after (post) or before (pre) each part</source>
        <translation>normalisation de couche après (post) ou avant (pre) chaque partie</translation>
    </message>
    <message>
        <source>dropout of the SuperTransformer&apos;s full width; scaled with the sampled dim</source>
        <translation>dropout à la pleine largeur du SuperTransformer&#xa0;; proportionnel à la dimension tirée</translation>
    </message>
    <message>
        <source>dropout of attention weights</source>
        <translation>dropout des poids d’attention</translation>
    </message>
    <message>
        <source>dropout after the ReLU of the FFN</source>
        <translation>dropout après la ReLU du FFN</translation>
    </message>
    <message>
        <source>share of the target&apos;s probability spread over the vocabulary</source>
        <translation>part de la probabilité de la cible répartie sur le vocabulaire</translation>
    </message>
    <message>
        <source>updates in all</source>
        <translation>pas au total</translation>
    </message>
    <message>
        <source>stop with a checkpoint after that many minutes, 0 for no limit</source>
        <translation>s’arrêter sur un point de contrôle après ce nombre de minutes, 0 sans limite</translation>
    </message>
    <message>
        <source>padded tokens of a batch</source>
        <translation>tokens d’un lot, remplissage compris</translation>
    </message>
    <message>
        <source>batches per update</source>
        <translation>lots par pas</translation>
    </message>
    <message>
        <source>course of the learning rate</source>
        <translation>évolution du taux d’apprentissage</translation>
    </message>
    <message>
        <source>highest learning rate</source>
        <translation>taux d’apprentissage maximal</translation>
    </message>
    <message>
        <source>lowest learning rate of the cosine</source>
        <translation>taux d’apprentissage minimal du cosinus</translation>
    </message>
    <message>
        <source>learning rate of the first update</source>
        <translation>taux d’apprentissage du premier pas</translation>
    </message>
    <message>
        <source>updates until the highest learning rate</source>
        <translation>pas jusqu’au taux d’apprentissage maximal</translation>
    </message>
    <message>
        <source>Adam: decay of the mean</source>
        <translation>Adam&#xa0;: décroissance de la moyenne</translation>
    </message>
    <message>
        <source>Adam: decay of the mean square</source>
        <translation>Adam&#xa0;: décroissance de la moyenne des carrés</translation>
    </message>
    <message>
        <source>Adam: added to the root</source>
        <translation>Adam&#xa0;: ajouté à la racine</translation>
    </message>
    <message>
        <source>decoupled weight decay</source>
        <translation>décroissance des poids découplée</translation>
    </message>
    <message>
        <source>largest norm of the gradient, 0 for no clipping</source>
        <translation>norme maximale du gradient, 0 sans écrêtage</translation>
    </message>
    <message>
        <source>updates between validations</source>
        <translation>pas entre les validations</translation>
    </message>
    <message>
        <source>updates between checkpoints</source>
        <translation>pas entre les points de contrôle</translation>
    </message>
    <message>
        <source>checkpoints kept</source>
        <translation>points de contrôle conservés</translation>
    </message>
    <message>
        <source>checkpoints averaged into the model</source>
        <translation>points de contrôle moyennés dans le modèle</translation>
    </message>
    <message>
        <source>updates between progress lines</source>
        <translation>pas entre les lignes du journal</translation>
    </message>
    <message>
        <source>fp32, bf16, or auto: bf16 where the processor has it</source>
        <translation>fp32, bf16 ou auto&#xa0;: bf16 si le processeur le permet</translation>
    </message>
    <message>
        <source>cpu, cuda, or auto</source>
        <translation>cpu, cuda ou auto</translation>
    </message>
    <message>
        <source>who draws the SubTransformers: own, or hat for the sequence of HAT&apos;s own code</source>
        <translation>qui tire les SubTransformers&#xa0;: own, ou hat pour la suite du code d’origine de HAT</translation>
    </message>
    <message>
        <source>seed of sampling, order and dropout</source>
        <translation>graine du tirage, de l’ordre et du dropout</translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 %2 per s</source>
        <translation>%1 %2 par s</translation>
    </message>
    <message>
        <source>update %1 of %2</source>
        <translation>pas %1 sur %2</translation>
    </message>
    <message>
        <source>%1 tokens per s</source>
        <translation>%1 tokens par s</translation>
    </message>
    <message>
        <source>%1 of %2 measured</source>
        <translation>%1 sur %2 mesurées</translation>
    </message>
    <message>
        <source>generation %1 of %2</source>
        <translation>génération %1 sur %2</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>encore %1 h %2 min</translation>
    </message>
    <message>
        <source>looking for changes</source>
        <translation>recherche de changements</translation>
    </message>
    <message>
        <source>reading the text</source>
        <translation>lecture du texte</translation>
    </message>
    <message>
        <source>training the tokenizer</source>
        <translation>entraînement du tokeniseur</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>measuring the front on this machine</source>
        <translation>mesure du front sur cette machine</translation>
    </message>
    <message>
        <source>measuring the winner on this machine</source>
        <translation>mesure du gagnant sur cette machine</translation>
    </message>
    <message>
        <source>translating</source>
        <translation>traduction</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>phrases</translation>
    </message>
    <message>
        <source>architectures</source>
        <translation>architectures</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>%1 BLEU</source>
        <translation>%1 BLEU</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>encore %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>WeightsPainter</name>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 heads of %2</source>
        <translation>%1 têtes de %2</translation>
    </message>
    <message>
        <source>each %1 of %2</source>
        <translation>chacun %1 sur %2</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>têtes</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>Self-attention</source>
        <translation>Auto-attention</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Cross-attention</source>
        <translation>Attention croisée</translation>
    </message>
    <message>
        <source>encoder %1</source>
        <translation>encodeur %1</translation>
    </message>
    <message>
        <source>%1 keys, values</source>
        <translation>%1 clés, valeurs</translation>
    </message>
</context>
<context>
    <name>hat::studio::Studio</name>
    <message>
        <source>The sample workspace is not installed: expected resources/sample/workspace.yaml.</source>
        <translation>L’espace de travail d’exemple n’est pas installé&#xa0;: resources/sample/workspace.yaml est attendu.</translation>
    </message>
    <message>
        <source>Largest SubTransformer</source>
        <translation>Le plus grand SubTransformer</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>This machine, not measured yet</source>
        <translation>Cette machine, pas encore mesurée</translation>
    </message>
    <message>
        <source>Maker&apos;s machine</source>
        <translation>Machine du créateur</translation>
    </message>
    <message>
        <source>%1 (this one is being measured)</source>
        <translation>%1 (celle-ci est en cours de mesure)</translation>
    </message>
    <message>
        <source>As the workspace brings it along</source>
        <translation>Fourni par l’espace de travail</translation>
    </message>
    <message>
        <source>Measure this machine</source>
        <translation>Mesurer cette machine</translation>
    </message>
    <message>
        <source>Fit the latency predictor</source>
        <translation>Ajuster le prédicteur de latence</translation>
    </message>
    <message>
        <source>Measured this machine: the predictor is off by %1 % on rows it has not seen.</source>
        <translation>Machine mesurée&#xa0;: le prédicteur se trompe de %1&#xa0;% sur les lignes qu’il n’a pas vues.</translation>
    </message>
</context>
<context>
    <name>hat::ui::ArchLegend</name>
    <message>
        <source>self</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>cross heads</source>
        <translation>têtes croisées</translation>
    </message>
    <message>
        <source>FFN dim</source>
        <translation>Dim. FFN</translation>
    </message>
    <message>
        <source>FFN dim of %1</source>
        <translation>Dim. FFN sur %1</translation>
    </message>
    <message>
        <source>SuperTransformer</source>
        <translation>SuperTransformer</translation>
    </message>
</context>
<context>
    <name>hat::ui::ArchitectureEditor</name>
    <message>
        <source>(and %1 more)</source>
        <translation>(et %1 de plus)</translation>
    </message>
    <message>
        <source>Change the text form</source>
        <translation>Modifier la forme textuelle</translation>
    </message>
</context>
<context>
    <name>hat::ui::ArchitecturePage</name>
    <message>
        <source>Leave out %1: %2</source>
        <translation>Retirer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), marked with a bar</source>
        <translation>
            <numerusform>%n différence, marquée d’une barre</numerusform>
            <numerusform>%n différences, marquées d’une barre</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the text form.</source>
        <translation>Forme textuelle copiée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Copy the text form</source>
        <translation>Copier la forme textuelle</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Zoom level</source>
        <translation>Niveau de zoom</translation>
    </message>
    <message>
        <source>Text form</source>
        <translation>Forme textuelle</translation>
    </message>
    <message>
        <source>Text form of the architecture</source>
        <translation>Forme textuelle de l’architecture</translation>
    </message>
    <message>
        <source>Drawing of the architecture</source>
        <translation>Dessin de l’architecture</translation>
    </message>
    <message>
        <source>Arrow keys walk layers and rows, + and − change a value, 1 to 9 toggle sources. The Inspector has the same as tables.</source>
        <translation>Les flèches parcourent couches et lignes, + et − changent une valeur, 1 à 9 activent ou désactivent les sources. L’inspecteur montre la même chose en tableaux.</translation>
    </message>
    <message>
        <source>No architecture yet. Pick one on the Pareto or Search page, or paste a text form below.</source>
        <translation>Pas encore d’architecture. Choisissez-en une à la page Pareto ou Recherche, ou collez une forme textuelle ci-dessous.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dessins</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>What the comparison shows</source>
        <translation>Contenu de la comparaison</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>1 px is %1 dims</source>
        <translation>1 px vaut %1 dim.</translation>
    </message>
    <message>
        <source>based on %1</source>
        <translation>d’après %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
</context>
<context>
    <name>hat::ui::ArchitectureView</name>
    <message>
        <source>encoder layer %1</source>
        <translation>couche %1 de l’encodeur</translation>
    </message>
    <message>
        <source>decoder layer %1</source>
        <translation>couche %1 du décodeur</translation>
    </message>
    <message>
        <source>FFN dim</source>
        <translation>Dim. FFN</translation>
    </message>
    <message>
        <source>Self-attention heads</source>
        <translation>Têtes d’auto-attention</translation>
    </message>
    <message>
        <source>Cross-attention heads</source>
        <translation>Têtes d’attention croisée</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Embedding dim</source>
        <translation>Dim. embedding</translation>
    </message>
    <message>
        <source>Drag from an encoder port to a decoder layer to add a source. Delete removes the selected one.</source>
        <translation>Faites glisser d’un port de l’encodeur vers une couche du décodeur pour ajouter une source. Suppr retire celle qui est sélectionnée.</translation>
    </message>
    <message>
        <source>Encoder layer %1: drag to a decoder layer to make it a source.</source>
        <translation>Couche %1 de l’encodeur&#xa0;: faites-la glisser vers une couche du décodeur pour en faire une source.</translation>
    </message>
    <message>
        <source>Decoder layer %1 reads encoder layer %2. Click selects the wire, Delete removes it.</source>
        <translation>La couche %1 du décodeur lit la couche %2 de l’encodeur. Un clic sélectionne le lien, Suppr le retire.</translation>
    </message>
    <message>
        <source>Drag the triangle to change the embedding dim of the whole stack.</source>
        <translation>Faites glisser le triangle pour changer la dimension d’embedding de toute la pile.</translation>
    </message>
    <message>
        <source>Drag to change the FFN dim of this layer.</source>
        <translation>Faites glisser pour changer la dimension FFN de cette couche.</translation>
    </message>
    <message>
        <source>Not used. Click, or press Insert, to grow the stack up to here.</source>
        <translation>Inutilisée. Cliquez, ou appuyez sur Inser, pour agrandir la pile jusqu’ici.</translation>
    </message>
    <message>
        <source>+ and − change it, 1 to 9 toggle sources.</source>
        <translation>+ et − la modifient, 1 à 9 activent ou désactivent les sources.</translation>
    </message>
    <message>
        <source>+ and − change it.</source>
        <translation>+ et − la modifient.</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>Ajouter des couches</translation>
    </message>
    <message>
        <source>Change FFN dim</source>
        <translation>Changer la dimension FFN</translation>
    </message>
    <message>
        <source>Decoder layer %1 reads encoder layer %2 already.</source>
        <translation>La couche %1 du décodeur lit déjà la couche %2 de l’encodeur.</translation>
    </message>
    <message>
        <source>Change embedding dim</source>
        <translation>Changer la dimension d’embedding</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Changer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Retirer une source</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Ajouter une couche</translation>
    </message>
    <message>
        <source>Select a decoder layer: its sources are the encoder layers that it reads.</source>
        <translation>Sélectionnez une couche du décodeur&#xa0;: ses sources sont les couches de l’encodeur qu’elle lit.</translation>
    </message>
    <message>
        <source>Embedding dim of the whole stack: + and − change it.</source>
        <translation>Dimension d’embedding de toute la pile&#xa0;: + et − la modifient.</translation>
    </message>
</context>
<context>
    <name>hat::ui::AttentionView</name>
    <message>
        <source>The attention of each word over the encoder layers appears with the first translation.</source>
        <translation>L’attention de chaque mot sur les couches de l’encodeur apparaît avec la première traduction.</translation>
    </message>
    <message>
        <source>This decoder layer has no such head.</source>
        <translation>Cette couche du décodeur n’a pas cette tête.</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>decoder %1</source>
        <translation>décodeur %1</translation>
    </message>
    <message>
        <source>enc %1</source>
        <translation>enc %1</translation>
    </message>
    <message>
        <source>Decoder layer %1 gives “%2” in encoder layer %3 an attention of %4.</source>
        <translation>La couche %1 du décodeur accorde à «&#xa0;%2&#xa0;», dans la couche %3 de l’encodeur, une attention de %4.</translation>
    </message>
</context>
<context>
    <name>hat::ui::BudgetSlider</name>
    <message>
        <source>Latency budget, ms</source>
        <translation>Budget de latence, ms</translation>
    </message>
</context>
<context>
    <name>hat::ui::BulletBar</name>
    <message>
        <source>measured %1, predicted %2, budget %3</source>
        <translation>mesuré %1, prédit %2, budget %3</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>budget %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>mesuré %1</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>prédit %1</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>aucune prédiction</translation>
    </message>
</context>
<context>
    <name>hat::ui::CandidateTable</name>
    <message>
        <source>Proxy loss, bits per token</source>
        <translation>Perte proxy, bits par token</translation>
    </message>
    <message>
        <source>Predicted latency, ms</source>
        <translation>Latence prédite, ms</translation>
    </message>
    <message>
        <source>Parameters without embeddings, millions</source>
        <translation>Paramètres sans les embeddings, en millions</translation>
    </message>
    <message>
        <source>Encoder and decoder layers</source>
        <translation>Couches de l’encodeur et du décodeur</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>M params</source>
        <translation>M param.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Prof.</translation>
    </message>
</context>
<context>
    <name>hat::ui::CatalogTable</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Proxy loss</source>
        <translation>Perte proxy</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>M params</source>
        <translation>M param.</translation>
    </message>
    <message>
        <source>G FLOPs</source>
        <translation>G FLOPs</translation>
    </message>
</context>
<context>
    <name>hat::ui::CompareTable</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>Latency, predicted</source>
        <translation>Latence, prédite</translation>
    </message>
    <message>
        <source>Latency, predicted, %1</source>
        <translation>Latence, prédite, %1</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Latency, measured</source>
        <translation>Latence, mesurée</translation>
    </message>
    <message>
        <source>Proxy loss, bits per token</source>
        <translation>Perte proxy, bits par token</translation>
    </message>
    <message>
        <source>BLEU, sacreBLEU&apos;s scoring</source>
        <translation>BLEU selon sacreBLEU</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gène</translation>
    </message>
</context>
<context>
    <name>hat::ui::CompareView</name>
    <message>
        <source>%1, %2. A click makes it current.</source>
        <translation>%1, %2. Un clic en fait l’architecture courante.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawings side by side; the table holds the same</source>
        <translation>Dessins côte à côte&#xa0;; le tableau contient la même chose</translation>
    </message>
    <message>
        <source>Numbers of the compared architectures</source>
        <translation>Chiffres des architectures comparées</translation>
    </message>
    <message>
        <source>Every gene of the compared architectures</source>
        <translation>Tous les gènes des architectures comparées</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gène</translation>
    </message>
</context>
<context>
    <name>hat::ui::CostView</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>change of latency, % of a middle-sized model</source>
        <translation>variation de la latence, % d’un modèle de taille moyenne</translation>
    </message>
</context>
<context>
    <name>hat::ui::DepthLegend</name>
    <message>
        <source>decoder layers</source>
        <translation>couches du décodeur</translation>
    </message>
</context>
<context>
    <name>hat::ui::DrawsView</name>
    <message>
        <source>Enc. dim</source>
        <translation>Dim. enc.</translation>
    </message>
    <message>
        <source>Enc. FFN</source>
        <translation>FFN enc.</translation>
    </message>
    <message>
        <source>Dec. dim</source>
        <translation>Dim. déc.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Prof.</translation>
    </message>
    <message>
        <source>Dec. FFN</source>
        <translation>FFN déc.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>The choices appear with the first updates of a SuperTransformer.</source>
        <translation>Les choix apparaissent avec les premiers pas d’un SuperTransformer.</translation>
    </message>
    <message>
        <source>bar: in the log so far, line: expected</source>
        <translation>barre&#xa0;: dans le journal jusqu’ici, trait&#xa0;: attendu</translation>
    </message>
</context>
<context>
    <name>hat::ui::FamilyView</name>
    <message>
        <source>The best candidate and its ancestors appear with the first generation.</source>
        <translation>Le meilleur candidat et ses ancêtres apparaissent avec la première génération.</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>croisement</translation>
    </message>
    <message>
        <source>mutation</source>
        <translation>mutation</translation>
    </message>
</context>
<context>
    <name>hat::ui::FileBar</name>
    <message>
        <source>Save the translation</source>
        <translation>Enregistrer la traduction</translation>
    </message>
    <message>
        <source>%1 is a folder. Expected a text file.</source>
        <translation>%1 est un dossier. Un fichier texte est attendu.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Convert it first.</source>
        <translation>%1 n’est pas du texte UTF-8. Convertissez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 is empty. Expected one sentence a line.</source>
        <translation>%1 est vide. Une phrase par ligne est attendue.</translation>
    </message>
    <message>
        <source>Translate %1</source>
        <translation>Traduire %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 sentences</source>
        <translation>%1&#xa0;: %2 phrases sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sentence(s) translated</source>
        <translation>
            <numerusform>%1&#xa0;: %n phrase traduite</numerusform>
            <numerusform>%1&#xa0;: %n phrases traduites</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Fermer le fichier</translation>
    </message>
</context>
<context>
    <name>hat::ui::Inspector</name>
    <message>
        <source>%1 ms predicted</source>
        <translation>%1&#xa0;ms prédites</translation>
    </message>
    <message>
        <source>%1 BLEU</source>
        <translation>%1 BLEU</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>No architecture is current. Click a point, a row or a pinned one.</source>
        <translation>Aucune architecture courante. Cliquez sur un point, une ligne ou une architecture épinglée.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>Latency, predicted</source>
        <translation>Latence, prédite</translation>
    </message>
    <message>
        <source>Latency, measured</source>
        <translation>Latence, mesurée</translation>
    </message>
    <message>
        <source>Over the budget by</source>
        <translation>Dépassement du budget</translation>
    </message>
    <message>
        <source>Proxy loss</source>
        <translation>Perte proxy</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message numerus="yes">
        <source>edited, %n change(s)</source>
        <translation>
            <numerusform>modifiée, %n changement</numerusform>
            <numerusform>modifiée, %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1 G</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>no predictor</source>
        <translation>pas de prédicteur</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>non évaluée</translation>
    </message>
</context>
<context>
    <name>hat::ui::JobRow</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>paused, %1</source>
        <translation>en pause, %1</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>hat::ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Show or hide the list of jobs</source>
        <translation>Afficher ou masquer la liste des tâches</translation>
    </message>
    <message>
        <source>nothing running</source>
        <translation>rien en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the compute lane</source>
        <translation>
            <numerusform>%n en attente d’un créneau de calcul</numerusform>
            <numerusform>%n en attente d’un créneau de calcul</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing running; done: %1</source>
        <translation>rien en cours&#xa0;; terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>failed: %1. %2</source>
        <translation>échec&#xa0;: %1. %2</translation>
    </message>
</context>
<context>
    <name>hat::ui::LayerInspector</name>
    <message>
        <source>Change %1</source>
        <translation>Changer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Retirer une source</translation>
    </message>
    <message>
        <source>Click a layer, or walk with the arrow keys, to see which slices of the shared weights it uses.</source>
        <translation>Cliquez sur une couche, ou parcourez-les avec les flèches, pour voir quelles tranches des poids partagés elle utilise.</translation>
    </message>
    <message>
        <source>Shared weights</source>
        <translation>Poids partagés</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Cross-attention sources of every decoder layer</source>
        <translation>Sources de l’attention croisée de chaque couche du décodeur</translation>
    </message>
    <message>
        <source>Dimensions of every layer</source>
        <translation>Dimensions de chaque couche</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation>%1 M de paramètres</translation>
    </message>
    <message>
        <source>%1 G FLOPs</source>
        <translation>%1 G FLOPs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 % of full size</source>
        <translation>%1&#xa0;% de la taille totale</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Décodeur</translation>
    </message>
    <message>
        <source>reads encoder layer %1</source>
        <translation>lit la couche %1 de l’encodeur</translation>
    </message>
    <message>
        <source>does not read encoder layer %1</source>
        <translation>ne lit pas la couche %1 de l’encodeur</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>dim</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>self</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>crois.</translation>
    </message>
    <message>
        <source>encoder %1</source>
        <translation>encodeur %1</translation>
    </message>
    <message>
        <source>decoder %1</source>
        <translation>décodeur %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::LossWatch</name>
    <message>
        <source>Proxy loss</source>
        <translation>Perte proxy</translation>
    </message>
</context>
<context>
    <name>hat::ui::MainWindow</name>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Texte…</translation>
    </message>
    <message>
        <source>Picture (%1)…</source>
        <translation>Image (%1)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Aucun espace de travail</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Espace de travail&#xa0;: %1</translation>
    </message>
    <message>
        <source>No device measured</source>
        <translation>Aucun appareil mesuré</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>About HAT Studio</source>
        <translation>À propos de HAT Studio</translation>
    </message>
    <message>
        <source>Explores, searches and runs the Transformer architectures of Hardware-Aware Transformers (ACL 2020) under a latency budget on a real machine.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later. Nothing leaves this machine.</source>
        <translation>Explore, recherche et exécute les architectures Transformer de Hardware-Aware Transformers (ACL 2020) dans un budget de latence, sur une machine réelle.&lt;br&gt;&lt;br&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Open the &amp;sample workspace</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un document &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy the page&apos;s content</source>
        <translation>&amp;Copier le contenu de la page</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>T&amp;aille du texte</translation>
    </message>
    <message>
        <source>The system&apos;s &amp;font</source>
        <translation>&amp;Police du système</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>List of &amp;jobs</source>
        <translation>Liste des tâc&amp;hes</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>P&amp;resentation</source>
        <translation>Pr&amp;ésentation</translation>
    </message>
    <message>
        <source>&amp;Measure this machine</source>
        <translation>&amp;Mesurer cette machine</translation>
    </message>
    <message>
        <source>&amp;Pin or unpin the current architecture</source>
        <translation>É&amp;pingler ou détacher l’architecture courante</translation>
    </message>
    <message>
        <source>Clear the list of &amp;jobs that ended</source>
        <translation>Retirer de la liste les tâc&amp;hes terminées</translation>
    </message>
    <message>
        <source>&amp;About HAT Studio</source>
        <translation>À &amp;propos de HAT Studio</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>Close the Inspector</source>
        <translation>Fermer l’inspecteur</translation>
    </message>
    <message>
        <source>Offline. Nothing leaves this machine.</source>
        <translation>Hors ligne. Rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Aucun budget</translation>
    </message>
    <message>
        <source>Latency budget in ms</source>
        <translation>Budget de latence en ms</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Copied the page&apos;s content.</source>
        <translation>Contenu de la page copié.</translation>
    </message>
</context>
<context>
    <name>hat::ui::ParallelPlot</name>
    <message>
        <source>Lines appear with the first model.</source>
        <translation>Les lignes apparaissent avec le premier modèle.</translation>
    </message>
</context>
<context>
    <name>hat::ui::ParetoPage</name>
    <message>
        <source>predicted %1</source>
        <translation>prédit %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>mesuré %1</translation>
    </message>
    <message>
        <source>%1 of %2 inside the brush</source>
        <translation>%1 sur %2 dans la sélection</translation>
    </message>
    <message>
        <source>drag along an axis to brush</source>
        <translation>faites glisser le long d’un axe pour sélectionner</translation>
    </message>
    <message>
        <source>Proxy loss of %1</source>
        <translation>Perte proxy de %1</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Pas encore de modèles</translation>
    </message>
    <message>
        <source>The proxy losses are being computed.</source>
        <translation>Les pertes proxy sont en cours de calcul.</translation>
    </message>
    <message>
        <source>No model of this workspace has a measured latency and this quality. Choose predicted latency, or measure.</source>
        <translation>Aucun modèle de cet espace de travail n’a à la fois une latence mesurée et cette qualité. Choisissez la latence prédite, ou mesurez.</translation>
    </message>
    <message>
        <source>No model of this workspace has both numbers yet. The other axes may have some.</source>
        <translation>Aucun modèle de cet espace de travail n’a encore les deux nombres. Les autres axes en ont peut-être.</translation>
    </message>
    <message>
        <source>measured latency of one sentence of %1 tokens, ms</source>
        <translation>latence mesurée d’une phrase de %1 tokens, ms</translation>
    </message>
    <message>
        <source>predicted latency of one sentence of %1 tokens, ms</source>
        <translation>latence prédite d’une phrase de %1 tokens, ms</translation>
    </message>
    <message>
        <source>proxy loss with inherited weights, bits per token, the same %1 tokens for all</source>
        <translation>perte proxy avec poids hérités, bits par token, les mêmes %1 tokens pour tous</translation>
    </message>
    <message>
        <source>BLEU, sacreBLEU&apos;s scoring, this workspace&apos;s test set</source>
        <translation>BLEU selon sacreBLEU, jeu de test de cet espace de travail</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 modèles</translation>
    </message>
    <message>
        <source>Enc dim</source>
        <translation>Dim. enc.</translation>
    </message>
    <message>
        <source>Enc FFN</source>
        <translation>FFN enc.</translation>
    </message>
    <message>
        <source>Dec dim</source>
        <translation>Dim. déc.</translation>
    </message>
    <message>
        <source>Dec FFN</source>
        <translation>FFN déc.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Prof.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>Models on it</source>
        <translation>Modèles sur le front</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Hypervolume, ms × bits</source>
        <translation>Hypervolume, ms × bits</translation>
    </message>
    <message>
        <source>Hypervolume, ms × BLEU</source>
        <translation>Hypervolume, ms × BLEU</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Best within %1</source>
        <translation>Meilleur jusqu’à %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>generation %1 of the last search</source>
        <translation>génération %1 de la dernière recherche</translation>
    </message>
    <message>
        <source>%1, %2. Enter selects, P pins.</source>
        <translation>%1, %2. Entrée sélectionne, P épingle.</translation>
    </message>
    <message>
        <source>Arrow keys walk the points. Enter selects, P pins.</source>
        <translation>Les flèches parcourent les points. Entrée sélectionne, P épingle.</translation>
    </message>
    <message>
        <source>x: predicted latency</source>
        <translation>x&#xa0;: latence prédite</translation>
    </message>
    <message>
        <source>x: measured latency</source>
        <translation>x&#xa0;: latence mesurée</translation>
    </message>
    <message>
        <source>y: BLEU</source>
        <translation>y&#xa0;: BLEU</translation>
    </message>
    <message>
        <source>y: proxy loss</source>
        <translation>y&#xa0;: perte proxy</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Axe horizontal</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Axe vertical</translation>
    </message>
    <message>
        <source>This page compares the models of a workspace by latency and quality. A search adds its winner; trained SubTransformers appear by themselves.</source>
        <translation>Cette page compare les modèles d’un espace de travail selon leur latence et leur qualité. Une recherche y ajoute son gagnant&#xa0;; les SubTransformers entraînés apparaissent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>Aller à la recherche</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Gènes</translation>
    </message>
    <message>
        <source>The front</source>
        <translation>Le front</translation>
    </message>
    <message>
        <source>Models by latency and quality; the table of models holds the same numbers</source>
        <translation>Modèles selon leur latence et leur qualité&#xa0;; le tableau des modèles contient les mêmes nombres</translation>
    </message>
    <message>
        <source>Genes of the models as parallel coordinates</source>
        <translation>Gènes des modèles en coordonnées parallèles</translation>
    </message>
    <message>
        <source>Pareto</source>
        <translation>Pareto</translation>
    </message>
</context>
<context>
    <name>hat::ui::Plot</name>
    <message>
        <source>%1 (log scale)</source>
        <translation>%1 (échelle log)</translation>
    </message>
</context>
<context>
    <name>hat::ui::ScatterPlot</name>
    <message>
        <source>budget %1</source>
        <translation>budget %1</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisé</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchForm</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Measure this machine</source>
        <translation>Mesurer cette machine</translation>
    </message>
    <message>
        <source>Start search</source>
        <translation>Lancer la recherche</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <source> ms</source>
        <translation>&#xa0;ms</translation>
    </message>
    <message>
        <source>Latency budget in ms</source>
        <translation>Budget de latence en ms</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>Générations</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>Nouvelle recherche</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Pas encore de recherche</translation>
    </message>
    <message>
        <source>A search looks for the SubTransformer with the lowest proxy loss that keeps the latency budget.</source>
        <translation>Une recherche trouve le SubTransformer à la perte proxy la plus faible qui respecte le budget de latence.</translation>
    </message>
    <message>
        <source>Everything it needs is there.</source>
        <translation>Tout ce qu’il lui faut est là.</translation>
    </message>
    <message>
        <source>It needs two things, and one is there.</source>
        <translation>Il lui faut deux choses, et l’une est là.</translation>
    </message>
    <message>
        <source>It needs two things that are not there yet.</source>
        <translation>Il lui faut deux choses qui manquent encore.</translation>
    </message>
    <message>
        <source>SuperTransformer</source>
        <translation>SuperTransformer</translation>
    </message>
    <message>
        <source>Open a workspace that has one.</source>
        <translation>Ouvrez un espace de travail qui en a un.</translation>
    </message>
    <message>
        <source>Latency predictor for this machine</source>
        <translation>Prédicteur de latence pour cette machine</translation>
    </message>
    <message>
        <source>%1, %2 measured architectures, Kendall tau %3</source>
        <translation>%1, %2 architectures mesurées, tau de Kendall %3</translation>
    </message>
    <message>
        <source>About a minute of measuring. Other jobs wait meanwhile.</source>
        <translation>Environ une minute de mesure. Les autres tâches attendent entre-temps.</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>Budget de latence</translation>
    </message>
    <message>
        <source>%1 to %2 ms are in reach on this device.</source>
        <translation>De %1 à %2&#xa0;ms sont accessibles sur cet appareil.</translation>
    </message>
    <message>
        <source>The reachable range is known after measuring.</source>
        <translation>La plage accessible sera connue après la mesure.</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchPage</name>
    <message>
        <source>SuperTransformer, largest</source>
        <translation>SuperTransformer, le plus grand</translation>
    </message>
    <message>
        <source>Search, %1</source>
        <translation>Recherche, %1</translation>
    </message>
    <message>
        <source>Cut out the winner</source>
        <translation>Extraire le gagnant</translation>
    </message>
    <message>
        <source>Found for %1</source>
        <translation>Trouvé pour %1</translation>
    </message>
    <message>
        <source>The winner could not be saved as a model: %1</source>
        <translation>Le gagnant n’a pas pu être enregistré comme modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>random search</source>
        <translation>recherche aléatoire</translation>
    </message>
    <message>
        <source>evolution</source>
        <translation>évolution</translation>
    </message>
    <message>
        <source>%1, population %2, seed %3</source>
        <translation>%1, population %2, graine %3</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>over the budget</source>
        <translation>hors budget</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>arrêtée avant la fin</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>predicted %1, measured %2, budget %3</source>
        <translation>prédit %1, mesuré %2, budget %3</translation>
    </message>
    <message>
        <source>predicted %1, budget %2</source>
        <translation>prédit %1, budget %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Gagnant</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>Meilleur jusqu’ici</translation>
    </message>
    <message>
        <source>Proxy loss</source>
        <translation>Perte proxy</translation>
    </message>
    <message>
        <source>Latency, predicted</source>
        <translation>Latence, prédite</translation>
    </message>
    <message>
        <source>Latency, measured</source>
        <translation>Latence, mesurée</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesurée</translation>
    </message>
    <message>
        <source>after the search</source>
        <translation>après la recherche</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>Budget de latence</translation>
    </message>
    <message>
        <source>Found in generation</source>
        <translation>Trouvé à la génération</translation>
    </message>
    <message>
        <source>Architectures evaluated</source>
        <translation>Architectures évaluées</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>No candidate yet</source>
        <translation>Pas encore de candidat</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) with a lower proxy loss measured slower on this machine and were left out.</source>
        <translation>
            <numerusform>%n candidat à la perte proxy plus faible s’est révélé plus lent à la mesure sur cette machine et a été écarté.</numerusform>
            <numerusform>%n candidats à la perte proxy plus faible se sont révélés plus lents à la mesure sur cette machine et ont été écartés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as a model; Pareto and Translate have it.</source>
        <translation>Enregistré comme modèle&#xa0;; Pareto et Traduction l’ont.</translation>
    </message>
    <message>
        <source>Saving it as a model.</source>
        <translation>Enregistrement comme modèle.</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Arrêter, garder le meilleur</translation>
    </message>
    <message>
        <source>New search…</source>
        <translation>Nouvelle recherche…</translation>
    </message>
    <message>
        <source>Open in Architecture</source>
        <translation>Ouvrir dans Architecture</translation>
    </message>
    <message>
        <source>Translate with it</source>
        <translation>Traduire avec</translation>
    </message>
    <message>
        <source>Start search</source>
        <translation>Lancer la recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchView</name>
    <message>
        <source>generation</source>
        <translation>génération</translation>
    </message>
    <message>
        <source>this generation</source>
        <translation>cette génération</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>antérieures</translation>
    </message>
    <message>
        <source>front so far</source>
        <translation>front jusqu’ici</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>gagnant</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>meilleur jusqu’ici</translation>
    </message>
    <message>
        <source>generation %1, %2 M</source>
        <translation>génération %1, %2 M</translation>
    </message>
    <message>
        <source>The first generation is being evaluated. Its candidates appear here.</source>
        <translation>La première génération est en cours d’évaluation. Ses candidats apparaîtront ici.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; sur %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <translation>%1 candidats</translation>
    </message>
    <message>
        <source>%1 evaluated</source>
        <translation>%1 évalués</translation>
    </message>
    <message>
        <source>%1 % of children allowed</source>
        <translation>%1&#xa0;% des enfants admis</translation>
    </message>
    <message>
        <source>still improving</source>
        <translation>encore en progrès</translation>
    </message>
    <message>
        <source>no better for 5 generations</source>
        <translation>sans progrès depuis 5 générations</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aléatoire</translation>
    </message>
    <message>
        <source>mutation</source>
        <translation>mutation</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>croisement</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>generation %1, %2</source>
        <translation>génération %1, %2</translation>
    </message>
    <message>
        <source>Winner, %1</source>
        <translation>Gagnant, %1</translation>
    </message>
    <message>
        <source>Arrow keys walk the points. Enter selects, P pins.</source>
        <translation>Les flèches parcourent les points. Entrée sélectionne, P épingle.</translation>
    </message>
    <message>
        <source>Point under the pointer: %1, %2. Enter selects, P pins.</source>
        <translation>Point sous le pointeur&#xa0;: %1, %2. Entrée sélectionne, P épingle.</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Replay the generations</source>
        <translation>Rejouer les générations</translation>
    </message>
    <message>
        <source>Generation shown</source>
        <translation>Génération affichée</translation>
    </message>
    <message>
        <source>Best loss by generation</source>
        <translation>Meilleure perte par génération</translation>
    </message>
    <message>
        <source>Family of the winner</source>
        <translation>Famille du gagnant</translation>
    </message>
    <message>
        <source>This generation</source>
        <translation>Cette génération</translation>
    </message>
    <message>
        <source>predicted latency, ms</source>
        <translation>latence prédite, ms</translation>
    </message>
    <message>
        <source>proxy loss, bits per token</source>
        <translation>perte proxy, bits par token</translation>
    </message>
    <message>
        <source>Candidates by predicted latency and proxy loss; the table of the generation holds the same numbers</source>
        <translation>Candidats selon la latence prédite et la perte proxy&#xa0;; le tableau de la génération contient les mêmes nombres</translation>
    </message>
    <message>
        <source>bits per token</source>
        <translation>bits par token</translation>
    </message>
    <message>
        <source>Best and median proxy loss by generation</source>
        <translation>Perte proxy meilleure et médiane par génération</translation>
    </message>
    <message>
        <source>Ancestors of the best candidate</source>
        <translation>Ancêtres du meilleur candidat</translation>
    </message>
    <message>
        <source>Candidates of the generation</source>
        <translation>Candidats de la génération</translation>
    </message>
</context>
<context>
    <name>hat::ui::SharedWeights</name>
    <message>
        <source>Self</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Croisée</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>this layer</source>
        <translation>cette couche</translation>
    </message>
    <message>
        <source>full size</source>
        <translation>taille totale</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpaceChoices</name>
    <message>
        <source>about %1 · 10&lt;sup&gt;%2&lt;/sup&gt;</source>
        <translation>environ %1 · 10&lt;sup&gt;%2&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>%1 needs at least one choice.</source>
        <translation>%1&#xa0;: il faut au moins un choix.</translation>
    </message>
    <message>
        <source>%1 SubTransformers</source>
        <translation>%1 SubTransformers</translation>
    </message>
    <message>
        <source>Embedding dim</source>
        <translation>Dim. embedding</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>FFN dim</source>
        <translation>Dim. FFN</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Têtes</translation>
    </message>
    <message>
        <source>Self heads</source>
        <translation>Têtes auto</translation>
    </message>
    <message>
        <source>Cross heads</source>
        <translation>Têtes croisées</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>Les dernières</translation>
    </message>
    <message>
        <source>SubTransformers in this space</source>
        <translation>SubTransformers de cet espace</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Décodeur</translation>
    </message>
    <message>
        <source>Cross-attention sources</source>
        <translation>Sources de l’attention croisée</translation>
    </message>
    <message>
        <source>Subsets</source>
        <translation>Ensembles</translation>
    </message>
    <message>
        <source>the last n</source>
        <translation>les n dernières</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>tous les %1</translation>
    </message>
    <message>
        <source>Allowed subsets of encoder layers</source>
        <translation>Ensembles admis de couches de l’encodeur</translation>
    </message>
    <message>
        <source>The SuperTransformer was not trained on this choice.</source>
        <translation>Le SuperTransformer n’a pas été entraîné avec ce choix.</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpacePage</name>
    <message>
        <source>%1 G FLOPs</source>
        <translation>%1 G FLOPs</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation>%1 M de paramètres</translation>
    </message>
    <message>
        <source>change a choice</source>
        <translation>changer un choix</translation>
    </message>
    <message>
        <source>change the subsets</source>
        <translation>changer les ensembles</translation>
    </message>
    <message>
        <source>sampled from the space</source>
        <translation>tirée de l’espace</translation>
    </message>
    <message>
        <source>A search looks at everything that the SuperTransformer contains: undo the changes first.</source>
        <translation>Une recherche examine tout ce que contient le SuperTransformer&#xa0;: annulez d’abord les changements.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 changement</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 changements</translation>
    </message>
    <message>
        <source>everything that the SuperTransformer contains</source>
        <translation>tout ce que contient le SuperTransformer</translation>
    </message>
    <message>
        <source>As the workspace brings it along</source>
        <translation>Fourni par l’espace de travail</translation>
    </message>
    <message>
        <source>Sample the space</source>
        <translation>Échantillonner l’espace</translation>
    </message>
    <message>
        <source>FLOPs, G</source>
        <translation>FLOPs, G</translation>
    </message>
    <message>
        <source>parameters without embeddings, M</source>
        <translation>paramètres sans les embeddings, M</translation>
    </message>
    <message>
        <source>predicted latency, ms</source>
        <translation>latence prédite, ms</translation>
    </message>
    <message>
        <source>No device has been measured, so nothing predicts milliseconds yet. Choose other axes, or measure this machine.</source>
        <translation>Aucun appareil n’a été mesuré&#xa0;: rien ne prédit encore de millisecondes. Choisissez d’autres axes, ou mesurez cette machine.</translation>
    </message>
    <message>
        <source>%1, 1 decoder layer</source>
        <translation>%1, 1 couche de décodeur</translation>
    </message>
    <message>
        <source>%1, %2 decoder layers</source>
        <translation>%1, %2 couches de décodeur</translation>
    </message>
    <message>
        <source>At %1 G FLOPs the slowest model takes %2 times as long as the fastest.</source>
        <translation>À %1 G FLOPs, le modèle le plus lent prend %2 fois plus de temps que le plus rapide.</translation>
    </message>
    <message>
        <source>Equal FLOPs, different milliseconds</source>
        <translation>FLOPs égaux, millisecondes différentes</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 échantillons</translation>
    </message>
    <message>
        <source>What a choice costs is known once a device has been measured.</source>
        <translation>Le coût d’un choix sera connu dès qu’un appareil aura été mesuré.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>%1 to %2 M</source>
        <translation>%1 à %2 M</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>%1 to %2 G</source>
        <translation>%1 à %2 G</translation>
    </message>
    <message>
        <source>Latency, predicted</source>
        <translation>Latence, prédite</translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <translation>%1 à %2&#xa0;ms</translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 % of samples</source>
        <translation>%1&#xa0;% des échantillons</translation>
    </message>
    <message>
        <source>Every choice lies inside the trained weights: embedding %1, FFN %2, %3 + %4 layers.</source>
        <translation>Tous les choix tiennent dans les poids entraînés&#xa0;: embedding %1, FFN %2, %3 + %4 couches.</translation>
    </message>
    <message>
        <source>any subset of sources</source>
        <translation>tout ensemble de sources</translation>
    </message>
    <message>
        <source>The weights have room for every choice, but were never trained on: %1. Train the SuperTransformer on this space before you trust its losses.</source>
        <translation>Les poids ont de la place pour tous les choix, mais n’ont jamais été entraînés avec&#xa0;: %1. Entraînez le SuperTransformer sur cet espace avant de vous fier à ses pertes.</translation>
    </message>
    <message>
        <source>encoder dim %1</source>
        <translation>dim. encodeur %1</translation>
    </message>
    <message>
        <source>decoder dim %1</source>
        <translation>dim. décodeur %1</translation>
    </message>
    <message>
        <source>%1 encoder layers</source>
        <translation>%1 couches d’encodeur</translation>
    </message>
    <message>
        <source>one encoder layer more</source>
        <translation>une couche d’encodeur de plus</translation>
    </message>
    <message>
        <source>%1 decoder layers</source>
        <translation>%1 couches de décodeur</translation>
    </message>
    <message>
        <source>one decoder layer more</source>
        <translation>une couche de décodeur de plus</translation>
    </message>
    <message>
        <source>encoder FFN %1</source>
        <translation>FFN encodeur %1</translation>
    </message>
    <message>
        <source>decoder FFN %1</source>
        <translation>FFN décodeur %1</translation>
    </message>
    <message>
        <source>encoder heads %1</source>
        <translation>têtes encodeur %1</translation>
    </message>
    <message>
        <source>decoder self heads %1</source>
        <translation>têtes auto décodeur %1</translation>
    </message>
    <message>
        <source>decoder cross heads %1</source>
        <translation>têtes croisées décodeur %1</translation>
    </message>
    <message>
        <source>the last %1 as sources</source>
        <translation>les %1 dernières comme sources</translation>
    </message>
    <message>
        <source>one source more</source>
        <translation>une source de plus</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 ms, %2 %</source>
        <translation>%1&#xa0;ms, %2&#xa0;%</translation>
    </message>
    <message>
        <source>Mean change over samples that differ in nothing else.</source>
        <translation>Variation moyenne entre des échantillons qui ne diffèrent en rien d’autre.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Sample again</source>
        <translation>Tirer à nouveau</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>No search space yet</source>
        <translation>Pas encore d’espace de recherche</translation>
    </message>
    <message>
        <source>A workspace with a search space or a SuperTransformer is needed: open the sample workspace, or one of your own.</source>
        <translation>Il faut un espace de travail doté d’un espace de recherche ou d’un SuperTransformer&#xa0;: ouvrez l’exemple, ou l’un des vôtres.</translation>
    </message>
    <message>
        <source>x  FLOPs</source>
        <translation>x  FLOPs</translation>
    </message>
    <message>
        <source>x  Parameters</source>
        <translation>x  Paramètres</translation>
    </message>
    <message>
        <source>y  Latency</source>
        <translation>y  Latence</translation>
    </message>
    <message>
        <source>y  Parameters</source>
        <translation>y  Paramètres</translation>
    </message>
    <message>
        <source>y  FLOPs</source>
        <translation>y  FLOPs</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Axe horizontal</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Axe vertical</translation>
    </message>
    <message>
        <source>Cloud of sampled architectures</source>
        <translation>Nuage des architectures tirées</translation>
    </message>
    <message>
        <source>What each choice costs</source>
        <translation>Ce que coûte chaque choix</translation>
    </message>
    <message>
        <source>Reach of this space</source>
        <translation>Étendue de cet espace</translation>
    </message>
    <message>
        <source>Fits the SuperTransformer</source>
        <translation>Compatible avec le SuperTransformer</translation>
    </message>
    <message>
        <source>What am I looking at?</source>
        <translation>Qu’est-ce que je vois&#xa0;?</translation>
    </message>
    <message>
        <source>Each dot is one architecture drawn from this space. If FLOPs told the time, the dots would lie on a line. They lie on one shelf for each number of decoder layers instead, because the decoder runs once for every word.</source>
        <translation>Chaque point est une architecture tirée de cet espace. Si les FLOPs donnaient le temps, les points seraient sur une ligne. Or ils forment un palier par nombre de couches du décodeur, car le décodeur s’exécute une fois par mot.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>hat::ui::TrainForm</name>
    <message>
        <source>One set of weights for the whole search space &quot;%1&quot;: each update trains one SubTransformer drawn from it.</source>
        <translation>Un seul jeu de poids pour tout l’espace de recherche «&#xa0;%1&#xa0;»&#xa0;: chaque pas entraîne un SubTransformer qui en est tiré.</translation>
    </message>
    <message>
        <source>Open a workspace with a search space.</source>
        <translation>Ouvrez un espace de travail doté d’un espace de recherche.</translation>
    </message>
    <message>
        <source>Choose an architecture first, on the Search, Pareto or Architecture page.</source>
        <translation>Choisissez d’abord une architecture à la page Recherche, Pareto ou Architecture.</translation>
    </message>
    <message>
        <source>This workspace has no SuperTransformer to inherit weights from.</source>
        <translation>Cet espace de travail n’a pas de SuperTransformer dont hériter les poids.</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Nouvel entraînement</translation>
    </message>
    <message>
        <source>A training runs in the background, writes checkpoints, and goes on where it was when it is interrupted. It needs parallel text.</source>
        <translation>Un entraînement s’exécute en arrière-plan, écrit des points de contrôle et, s’il est interrompu, reprend où il en était. Il lui faut du texte parallèle.</translation>
    </message>
    <message>
        <source>SuperTransformer</source>
        <translation>SuperTransformer</translation>
    </message>
    <message>
        <source>SubTransformer, inherited weights</source>
        <translation>SubTransformer, poids hérités</translation>
    </message>
    <message>
        <source>SubTransformer, from scratch</source>
        <translation>SubTransformer, de zéro</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>Modèle à entraîner</translation>
    </message>
    <message>
        <source>Prepared data</source>
        <translation>Données préparées</translation>
    </message>
    <message>
        <source>or plain text, one sentence a line, which is prepared first:</source>
        <translation>ou du texte brut, une phrase par ligne, d’abord préparé&#xa0;:</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Texte source</translation>
    </message>
    <message>
        <source>Target text</source>
        <translation>Texte cible</translation>
    </message>
    <message>
        <source>folder that &quot;hat prepare&quot; or an earlier training made</source>
        <translation>dossier créé par «&#xa0;hat prepare&#xa0;» ou un entraînement antérieur</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Lancer l’entraînement</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Tokens a batch</source>
        <translation>Tokens par lot</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
</context>
<context>
    <name>hat::ui::TrainPage</name>
    <message>
        <source>Compare with…</source>
        <translation>Comparer à…</translation>
    </message>
    <message>
        <source>The text is being prepared; the training starts when that is done.</source>
        <translation>Le texte est en préparation&#xa0;; l’entraînement commencera ensuite.</translation>
    </message>
    <message>
        <source>Prepare the text</source>
        <translation>Préparer le texte</translation>
    </message>
    <message>
        <source>Train SuperTransformer</source>
        <translation>Entraîner le SuperTransformer</translation>
    </message>
    <message>
        <source>Train SubTransformer</source>
        <translation>Entraîner le SubTransformer</translation>
    </message>
    <message>
        <source>Trained on %1</source>
        <translation>Entraîné le %1</translation>
    </message>
    <message>
        <source>The SuperTransformer lies in %1.</source>
        <translation>Le SuperTransformer se trouve dans %1.</translation>
    </message>
    <message>
        <source>The SubTransformer is in the list of models.</source>
        <translation>Le SubTransformer figure dans la liste des modèles.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>le plus grand</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>le plus petit</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>à l’entraînement</translation>
    </message>
    <message>
        <source>The first numbers come after %1 updates.</source>
        <translation>Les premiers nombres arrivent après %1 pas.</translation>
    </message>
    <message>
        <source>Training pairs</source>
        <translation>Paires d’entraînement</translation>
    </message>
    <message>
        <source>Validation pairs</source>
        <translation>Paires de validation</translation>
    </message>
    <message>
        <source>Target tokens</source>
        <translation>Tokens cibles</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>Pas encore d’entraînement</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Loss, largest</source>
        <translation>Perte, le plus grand</translation>
    </message>
    <message>
        <source>Loss, smallest</source>
        <translation>Perte, le plus petit</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Gap, smallest to largest</source>
        <translation>Écart du plus petit au plus grand</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens par seconde</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>Collapse alarm: quiet</source>
        <translation>Alarme d’effondrement&#xa0;: aucune</translation>
    </message>
    <message>
        <source>The validation loss has risen by 0.3 bits or more above its best: stop, or take an earlier checkpoint.</source>
        <translation>La perte de validation dépasse d’au moins 0,3 bit sa meilleure valeur&#xa0;: arrêtez, ou prenez un point de contrôle antérieur.</translation>
    </message>
    <message>
        <source>The gradients have grown tenfold: the training is about to diverge. A lower learning rate or more warmup helps.</source>
        <translation>Les gradients ont décuplé&#xa0;: l’entraînement est sur le point de diverger. Un taux d’apprentissage plus faible ou un préchauffage plus long aide.</translation>
    </message>
    <message>
        <source>Next: open it as a workspace, measure this machine, and search.</source>
        <translation>Ensuite&#xa0;: l’ouvrir comme espace de travail, mesurer cette machine et rechercher.</translation>
    </message>
    <message>
        <source>Next: evaluate it on the Pareto page, translate with it.</source>
        <translation>Ensuite&#xa0;: l’évaluer à la page Pareto, traduire avec.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Entraînement %1</translation>
    </message>
    <message>
        <source>SuperTransformer</source>
        <translation>SuperTransformer</translation>
    </message>
    <message>
        <source>SubTransformer</source>
        <translation>SubTransformer</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>préparation</translation>
    </message>
    <message>
        <source>update %1 of %2</source>
        <translation>pas %1 sur %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Stop at a checkpoint</source>
        <translation>Arrêter à un point de contrôle</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open as a workspace</source>
        <translation>Ouvrir comme espace de travail</translation>
    </message>
    <message>
        <source>New training…</source>
        <translation>Nouvel entraînement…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Earlier runs…</source>
        <translation>Entraînements antérieurs…</translation>
    </message>
    <message>
        <source>Run to compare with</source>
        <translation>Entraînement à comparer</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>loss (nll), bits per token</source>
        <translation>perte (nll), bits par token</translation>
    </message>
    <message>
        <source>Loss by update; the export has the same as a table</source>
        <translation>Perte par pas&#xa0;; l’export contient la même chose en tableau</translation>
    </message>
    <message>
        <source>Learning rate, 10⁻³</source>
        <translation>Taux d’apprentissage, 10⁻³</translation>
    </message>
    <message>
        <source>Learning rate by update</source>
        <translation>Taux d’apprentissage par pas</translation>
    </message>
    <message>
        <source>Target tokens per second</source>
        <translation>Tokens cibles par seconde</translation>
    </message>
    <message>
        <source>Target tokens per second by update</source>
        <translation>Tokens cibles par seconde, par pas</translation>
    </message>
    <message>
        <source>How often each choice was drawn</source>
        <translation>Combien de fois chaque choix a été tiré</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
</context>
<context>
    <name>hat::ui::TranslateInspector</name>
    <message>
        <source>Alternatives</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Latency, predicted</source>
        <translation>Latence, prédite</translation>
    </message>
    <message>
        <source>This text, measured</source>
        <translation>Ce texte, mesuré</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Décodeur</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
</context>
<context>
    <name>hat::ui::TranslatePage</name>
    <message>
        <source>The translation is on the clipboard.</source>
        <translation>La traduction est dans le presse-papiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a text file</source>
        <translation>Ouvrir un fichier texte</translation>
    </message>
    <message>
        <source>Text files (*.txt *.en *.de *.src);;All files (*)</source>
        <translation>Fichiers texte (*.txt *.en *.de *.src);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>end of the sentence</source>
        <translation>fin de la phrase</translation>
    </message>
    <message>
        <source>Attention for “%1”</source>
        <translation>Attention pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message numerus="yes">
        <source>%n decoder layer(s)</source>
        <translation>
            <numerusform>%n couche de décodeur</numerusform>
            <numerusform>%n couches de décodeur</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation>%1 M de paramètres</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>head mean</source>
        <translation>moyenne des têtes</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>tête %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>Modèle utilisé</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 to %2, as one types</source>
        <translation>%1 → %2, au fil de la frappe</translation>
    </message>
    <message>
        <source>Esc leaves the presentation</source>
        <translation>Échap quitte la présentation</translation>
    </message>
    <message>
        <source>One budget</source>
        <translation>Un budget</translation>
    </message>
    <message>
        <source>Three budgets</source>
        <translation>Trois budgets</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Type a sentence. It is translated as you type.</source>
        <translation>Saisissez une phrase. Elle est traduite au fil de la frappe.</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Texte source</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>Budget de latence</translation>
    </message>
    <message>
        <source>No model to translate with</source>
        <translation>Aucun modèle pour traduire</translation>
    </message>
    <message>
        <source>Translating needs a model whose latency on this machine is known. Open a workspace with a SuperTransformer, measure this machine, then search.</source>
        <translation>Pour traduire, il faut un modèle dont la latence sur cette machine est connue. Ouvrez un espace de travail doté d’un SuperTransformer, mesurez cette machine, puis lancez une recherche.</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>Aller à la recherche</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>decoder layer</source>
        <translation>couche du décodeur</translation>
    </message>
    <message>
        <source>Decoder layer</source>
        <translation>Couche du décodeur</translation>
    </message>
    <message>
        <source>Attention head</source>
        <translation>Tête d’attention</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Cross-attention of the word pointed at</source>
        <translation>Attention croisée du mot pointé</translation>
    </message>
</context>
<context>
    <name>hat::ui::TranslationColumn</name>
    <message numerus="yes">
        <source>%n decoder layer(s)</source>
        <translation>
            <numerusform>%n couche de décodeur</numerusform>
            <numerusform>%n couches de décodeur</numerusform>
        </translation>
    </message>
    <message>
        <source>over the budget: no model is faster</source>
        <translation>hors budget&#xa0;: aucun modèle n’est plus rapide</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Copier la traduction</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
</context>
</TS>
