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
        <source>%1 layers are not a choice of this search space: it has %2.</source>
        <translation>%1 couches ne font pas partie des choix de cet espace de recherche&#xa0;: il propose %2.</translation>
    </message>
    <message>
        <source>No SubTransformer with the sources %1 was trained: the same weights serve them, but have never met them.</source>
        <translation>Aucun SubTransformer avec les sources %1 n’a été entraîné : les mêmes poids les servent, mais ne les ont jamais rencontrées.</translation>
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
    <message>
        <source>ms, measured</source>
        <translation>ms, mesurées</translation>
    </message>
    <message>
        <source>ms, estimated</source>
        <translation>ms, estimées</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Largest, inherited</source>
        <translation>Le plus grand, hérité</translation>
    </message>
    <message>
        <source>Smallest, inherited</source>
        <translation>Le plus petit, hérité</translation>
    </message>
    <message>
        <source>a point of your own</source>
        <translation>un point à vous</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2, estimated from its proxy loss</source>
        <translation>%1 : %2, estimé d’après sa perte proxy</translation>
    </message>
    <message>
        <source>%1: %2 proxy loss, BLEU not evaluated</source>
        <translation>%1 : %2 de perte proxy, BLEU non évalué</translation>
    </message>
    <message>
        <source>%1: not evaluated</source>
        <translation>%1 : non évalué</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>%1 Wh</source>
        <translation>%1&#xa0;Wh</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1&#xa0;kWh</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1&#xa0;g</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1&#xa0;kg</translation>
    </message>
    <message>
        <source>estimate: %1 W assumed</source>
        <translation>estimation&#xa0;: %1&#xa0;W supposés</translation>
    </message>
    <message>
        <source>%1 g per kWh</source>
        <translation>%1&#xa0;g par kWh</translation>
    </message>
    <message>
        <source>%1 %2 per kWh</source>
        <translation>%1 %2 par kWh</translation>
    </message>
    <message>
        <source>%1 %2 per hour</source>
        <translation>%1 %2 par heure</translation>
    </message>
    <message>
        <source>%1; %2 (%3); %4 of CO₂ (%5); %6 (%7)</source>
        <translation>%1&#xa0;; %2 (%3)&#xa0;; %4 de CO₂ (%5)&#xa0;; %6 (%7)</translation>
    </message>
</context>
<context>
    <name>DeviceNames</name>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>Maker&apos;s machine</source>
        <translation>Machine du créateur</translation>
    </message>
    <message>
        <source>%1, 1 thread</source>
        <translation>%1, 1 thread</translation>
    </message>
    <message>
        <source>%1, %2 threads</source>
        <translation>%1, %2 threads</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, avant : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine, %1</source>
        <translation>Cette machine, %1</translation>
    </message>
    <message>
        <source>rough: ± %1 %</source>
        <translation>grossier : ± %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Evaluations</name>
    <message>
        <source>%1, %2 sentences</source>
        <translation>%1, %2 phrases</translation>
    </message>
    <message>
        <source>%1 per sentence, beam %2</source>
        <translation>%1 par phrase, faisceau %2</translation>
    </message>
    <message>
        <source>%1 for a sentence of %2 tokens</source>
        <translation>%1 pour une phrase de %2 tokens</translation>
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
        <source>updates between validations, 0 for none</source>
        <translation>pas entre les validations, 0 pour aucune</translation>
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
    <message>
        <source>threads, 0 for all that others leave; in fp32 another number ends with slightly other weights</source>
        <translation>threads, 0 pour tous ceux que les autres laissent ; en fp32 un autre nombre finit avec des poids un peu différents</translation>
    </message>
</context>
<context>
    <name>Genes</name>
    <message>
        <source>Embedding dim</source>
        <translation>Dim. embedding</translation>
    </message>
    <message>
        <source>Encoder FFN</source>
        <translation>FFN de l’encodeur</translation>
    </message>
    <message>
        <source>Encoder heads</source>
        <translation>Têtes de l’encodeur</translation>
    </message>
    <message>
        <source>Decoder FFN</source>
        <translation>FFN du décodeur</translation>
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
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>JobLog</name>
    <message>
        <source>update %1: loss %2, learning rate %3, %4 tokens per s</source>
        <translation>pas %1&#xa0;: perte %2, taux d’apprentissage %3, %4 tokens par s</translation>
    </message>
    <message>
        <source>update %1: validation of %2, loss %3</source>
        <translation>pas %1&#xa0;: validation de %2, perte %3</translation>
    </message>
    <message>
        <source>update %1: checkpoint %2</source>
        <translation>pas %1&#xa0;: point de contrôle %2</translation>
    </message>
    <message>
        <source>%1: %2, encoder %3, decoder %4</source>
        <translation>%1&#xa0;: %2, encodeur %3, décodeur %4</translation>
    </message>
    <message>
        <source>generation %1: best %2, %3, predicted %4; %5 evaluated</source>
        <translation>génération %1&#xa0;: meilleur %2, %3, prédit %4&#xa0;; %5 évalués</translation>
    </message>
    <message>
        <source>update %1: &quot;%2&quot; becomes &quot;%3&quot;</source>
        <translation>mise à jour %1 : « %2 » devient « %3 »</translation>
    </message>
    <message>
        <source>generation %1, cut short: best %2, %3, predicted %4; %5 evaluated</source>
        <translation>génération %1, interrompue : meilleur %2, %3, prédit %4 ; %5 évalués</translation>
    </message>
    <message>
        <source>%1: budget %2, kept with %3</source>
        <translation>%1 : budget %2, tenu à %3</translation>
    </message>
    <message>
        <source>%1: budget %2, not kept with %3</source>
        <translation>%1 : budget %2, non tenu avec %3</translation>
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
        <source>encoding the training text</source>
        <translation>encodage du texte d’entraînement</translation>
    </message>
    <message>
        <source>encoding the validation text</source>
        <translation>encodage du texte de validation</translation>
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
        <source>sentences</source>
        <translation>phrases</translation>
    </message>
    <message>
        <source>architectures</source>
        <translation>architectures</translation>
    </message>
    <message>
        <source>sentences of %1 tokens</source>
        <translation>phrases de %1 tokens</translation>
    </message>
    <message>
        <source>measuring sentence lengths</source>
        <translation>mesure des longueurs de phrase</translation>
    </message>
    <message>
        <source>fitting the latency predictor</source>
        <translation>ajustement du prédicteur de latence</translation>
    </message>
    <message>
        <source>aligning words, round %1 of %2</source>
        <translation>alignement des mots, tour %1 sur %2</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>measuring again what ran slow</source>
        <translation>mesure de nouveau ce qui était lent</translation>
    </message>
    <message>
        <source>measuring the pace of this machine</source>
        <translation>mesure l’allure de cette machine</translation>
    </message>
    <message>
        <source>measuring whether the promise is kept</source>
        <translation>mesure si la promesse est tenue</translation>
    </message>
    <message>
        <source>measuring, round %1 of %2</source>
        <translation>mesure, tour %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>SuperTransformer</source>
        <translation>SuperTransformer</translation>
    </message>
    <message>
        <source>One network whose weights contain every architecture of the search space.</source>
        <translation>Un réseau unique dont les poids contiennent toutes les architectures de l’espace de recherche.</translation>
    </message>
    <message>
        <source>SubTransformer</source>
        <translation>SubTransformer</translation>
    </message>
    <message>
        <source>One architecture of the space. It uses the front part of each shared weight matrix.</source>
        <translation>Une architecture de l’espace. Elle utilise la partie avant de chaque matrice de poids partagée.</translation>
    </message>
    <message>
        <source>Proxy loss</source>
        <translation>Perte proxy</translation>
    </message>
    <message>
        <source>Validation loss with inherited weights, without any training of its own. Lower is better.</source>
        <translation>Perte de validation avec poids hérités, sans aucun entraînement propre. Plus elle est basse, mieux c’est.</translation>
    </message>
    <message>
        <source>Latency predictor</source>
        <translation>Prédicteur de latence</translation>
    </message>
    <message>
        <source>A small network that was fitted to measured times of one device. It answers at once where measuring takes a second.</source>
        <translation>Un petit réseau ajusté aux temps mesurés d’un appareil. Il répond aussitôt là où une mesure prend une seconde.</translation>
    </message>
    <message>
        <source>Cross-attention sources</source>
        <translation>Sources de l’attention croisée</translation>
    </message>
    <message>
        <source>The encoder layers that a decoder layer reads: any of them, not only the last.</source>
        <translation>Les couches de l’encodeur que lit une couche du décodeur&#xa0;: n’importe lesquelles, pas seulement la dernière.</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>Additions and multiplications for one sentence. They say how much is computed, not how long it takes.</source>
        <translation>Additions et multiplications pour une phrase. Elles disent combien on calcule, non combien de temps cela prend.</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Front de Pareto</translation>
    </message>
    <message>
        <source>The models that no other model beats in both latency and quality.</source>
        <translation>Les modèles qu’aucun autre ne bat à la fois en latence et en qualité.</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>How many runs of one to four words a translation shares with a reference, from 0 to 100. Only scores of the same test set can be compared.</source>
        <translation>Combien de suites d’un à quatre mots une traduction partage avec une référence, de 0 à 100. Seuls les scores d’un même jeu de test sont comparables.</translation>
    </message>
    <message>
        <source>The chips on the left are the choices that an architecture may make: how wide, how deep, how many attention heads, which encoder layers a decoder layer reads. The number above them says exactly how many different SubTransformers that gives.</source>
        <translation>Les pastilles à gauche sont les choix permis à une architecture&#xa0;: largeur, profondeur, nombre de têtes d’attention, couches de l’encodeur que lit une couche du décodeur. Le nombre au-dessus dit exactement combien de SubTransformers différents cela donne.</translation>
    </message>
    <message>
        <source>Each dot in the cloud is one of them, drawn at random. If FLOPs told the time, the dots would lie on one line. They lie on shelves instead, one for each number of decoder layers: the encoder reads the sentence once, but the decoder runs again for every word that it writes.</source>
        <translation>Chaque point du nuage est l’un d’eux, tiré au hasard. Si les FLOPs donnaient le temps, les points seraient sur une ligne. Or ils forment des paliers, un par nombre de couches du décodeur&#xa0;: l’encodeur lit la phrase une seule fois, mais le décodeur s’exécute à nouveau pour chaque mot qu’il écrit.</translation>
    </message>
    <message>
        <source>Below it stands what each choice costs on each device: the mean change of latency when that choice alone is made.</source>
        <translation>En dessous figure ce que coûte chaque choix sur chaque appareil&#xa0;: la variation moyenne de la latence quand ce choix seul est fait.</translation>
    </message>
    <message>
        <source>Switching a chip off removes every architecture that needs it. The number and the cloud follow at once; Undo brings it back.</source>
        <translation>Désactiver une pastille écarte toutes les architectures qui en ont besoin. Le nombre et le nuage suivent aussitôt&#xa0;; Annuler la rétablit.</translation>
    </message>
    <message>
        <source>Another device moves the dots. The same choice can be cheap on a graphics card and dear on a small processor, which is why HAT searches for each device anew.</source>
        <translation>Un autre appareil déplace les points. Le même choix peut être bon marché sur une carte graphique et cher sur un petit processeur&#xa0;; c’est pourquoi HAT refait une recherche pour chaque appareil.</translation>
    </message>
    <message>
        <source>Fewer heads do not save weights: the same numbers are shared by fewer, wider heads.</source>
        <translation>Moins de têtes n’économise pas de poids&#xa0;: les mêmes nombres sont répartis entre des têtes moins nombreuses et plus larges.</translation>
    </message>
    <message>
        <source>Put FLOPs on one axis and latency on the other, and look for two dots with equal FLOPs and different times.</source>
        <translation>Mettez les FLOPs sur un axe et la latence sur l’autre, puis cherchez deux points de mêmes FLOPs et de temps différents.</translation>
    </message>
    <message>
        <source>Switch off all decoder depths but one and watch the shelves go.</source>
        <translation>Désactivez toutes les profondeurs du décodeur sauf une et regardez les paliers disparaître.</translation>
    </message>
    <message>
        <source>Click a dot: it becomes the current architecture on every page.</source>
        <translation>Cliquez sur un point&#xa0;: il devient l’architecture actuelle sur toutes les pages.</translation>
    </message>
    <message>
        <source>The current architecture, drawn to scale. The encoder stands on the left and reads the source sentence, the decoder on the right writes the translation. Layer 1 is at the bottom.</source>
        <translation>L’architecture actuelle, dessinée à l’échelle. L’encodeur, à gauche, lit la phrase source&#xa0;; le décodeur, à droite, écrit la traduction. La couche 1 est en bas.</translation>
    </message>
    <message>
        <source>A block is as wide as its embedding dim, its bar as long as its FFN dim, its dots are attention heads. The pale shapes behind are the SuperTransformer&apos;s full size: what this SubTransformer leaves unused.</source>
        <translation>La largeur d’un bloc est sa dimension d’embedding, la longueur de sa barre sa dimension FFN, ses points sont des têtes d’attention. Les formes pâles derrière montrent la taille totale du SuperTransformer&#xa0;: ce que ce SubTransformer laisse inutilisé.</translation>
    </message>
    <message>
        <source>Lines in the middle are cross-attention: they lead from encoder layers to the decoder layers that read them. In a usual Transformer every decoder layer reads only the last encoder layer.</source>
        <translation>Les lignes du milieu sont l’attention croisée&#xa0;: elles mènent des couches de l’encodeur aux couches du décodeur qui les lisent. Dans un Transformer ordinaire, chaque couche du décodeur ne lit que la dernière couche de l’encodeur.</translation>
    </message>
    <message>
        <source>Everything that is smaller than the pale shape uses the front part of the same weights: the first columns, the first rows, the first layers.</source>
        <translation>Tout ce qui est plus petit que la forme pâle utilise la partie avant des mêmes poids&#xa0;: les premières colonnes, les premières lignes, les premières couches.</translation>
    </message>
    <message>
        <source>Reading more encoder layers makes more keys and values to look at, with the same weights. It costs some time and no parameters.</source>
        <translation>Lire davantage de couches de l’encodeur donne plus de clés et de valeurs à consulter, avec les mêmes poids. Cela coûte un peu de temps et aucun paramètre.</translation>
    </message>
    <message>
        <source>A decoder layer costs more time than an encoder layer of the same size.</source>
        <translation>Une couche du décodeur coûte plus de temps qu’une couche de l’encodeur de même taille.</translation>
    </message>
    <message>
        <source>Click a layer: the Inspector shows which slice of each weight matrix it uses.</source>
        <translation>Cliquez sur une couche&#xa0;: l’inspecteur montre quelle tranche de chaque matrice de poids elle utilise.</translation>
    </message>
    <message>
        <source>Press + and − on a layer and watch parameters, FLOPs, milliseconds and proxy loss move. Ctrl+Z takes it back.</source>
        <translation>Appuyez sur + et − sur une couche et regardez bouger paramètres, FLOPs, millisecondes et perte proxy. Ctrl+Z revient en arrière.</translation>
    </message>
    <message>
        <source>Drag from an encoder layer&apos;s port to a decoder layer to add a source. Compare puts two architectures side by side and marks what differs.</source>
        <translation>Faites glisser du port d’une couche de l’encodeur vers une couche du décodeur pour ajouter une source. Comparaison met deux architectures côte à côte et marque ce qui diffère.</translation>
    </message>
    <message>
        <source>The course of a training. One update draws one SubTransformer at random, every choice with the same chance, and improves the weights that it uses. After thousands of updates the shared weights work for all of them.</source>
        <translation>Le déroulement d’un entraînement. Chaque pas tire un SubTransformer au hasard, tous les choix ayant la même chance, et améliore les poids qu’il utilise. Après des milliers de pas, les poids partagés conviennent à tous.</translation>
    </message>
    <message>
        <source>The curves are validation losses of a few fixed architectures: the largest, the smallest and sampled ones. All of them should fall together. A loss of 5 bits per token means that the network is as unsure as if it chose among 32 equally likely tokens.</source>
        <translation>Les courbes sont les pertes de validation de quelques architectures fixes&#xa0;: la plus grande, la plus petite et d’autres tirées au hasard. Toutes devraient baisser ensemble. Une perte de 5 bits par token signifie que le réseau hésite comme s’il choisissait parmi 32 tokens également probables.</translation>
    </message>
    <message>
        <source>The bars below show how often each choice was drawn against how often chance would draw it.</source>
        <translation>Les barres en dessous montrent combien de fois chaque choix a été tiré, comparé à ce que donnerait le hasard.</translation>
    </message>
    <message>
        <source>The learning rate rises during warmup and then falls. Too high, and the loss jumps: the collapse alarm says so.</source>
        <translation>Le taux d’apprentissage monte pendant le préchauffage, puis descend. Trop élevé, il fait bondir la perte&#xa0;: l’alarme d’effondrement le signale.</translation>
    </message>
    <message>
        <source>A SubTransformer can be trained alone, from scratch or from inherited weights. It then no longer shares its weights with anybody, and gets better.</source>
        <translation>Un SubTransformer peut être entraîné seul, de zéro ou à partir de poids hérités. Il ne partage alors plus ses poids avec personne, et s’améliore.</translation>
    </message>
    <message>
        <source>More text and more updates help; a larger batch makes the curve smoother.</source>
        <translation>Plus de texte et plus de pas aident&#xa0;; un lot plus grand rend la courbe plus lisse.</translation>
    </message>
    <message>
        <source>Start a training on parallel text of your own: two files, a sentence a line. It can be paused, stopped at a checkpoint, and goes on where it was.</source>
        <translation>Lancez un entraînement sur votre propre texte parallèle&#xa0;: deux fichiers, une phrase par ligne. On peut le mettre en pause, l’arrêter sur un point de contrôle, et il reprend où il en était.</translation>
    </message>
    <message>
        <source>When a run has ended, open it as a workspace and search in it.</source>
        <translation>Quand un entraînement est terminé, ouvrez-le comme espace de travail et lancez-y une recherche.</translation>
    </message>
    <message>
        <source>How long architectures take on a device, measured, and how well the latency predictor knows it. Each point is one architecture: where it lies on the diagonal, the prediction was right.</source>
        <translation>Combien de temps prennent les architectures sur un appareil, mesuré, et à quel point le prédicteur de latence le sait. Chaque point est une architecture&#xa0;: s’il est sur la diagonale, la prédiction était juste.</translation>
    </message>
    <message>
        <source>A search asks for the latency of thousands of architectures. Measuring each of them would be slow and noisy, so some are measured, a predictor is fitted to them, and the search asks the predictor.</source>
        <translation>Une recherche demande la latence de milliers d’architectures. Les mesurer toutes serait lent et bruité&#xa0;; on en mesure donc quelques-unes, on y ajuste un prédicteur, et la recherche interroge le prédicteur.</translation>
    </message>
    <message>
        <source>Times cover one sentence of fixed length: the encoder once, the decoder token by token with several hypotheses side by side.</source>
        <translation>Les temps couvrent une phrase de longueur fixe&#xa0;: l’encodeur une fois, le décodeur token par token avec plusieurs hypothèses en parallèle.</translation>
    </message>
    <message>
        <source>Another machine, another number of threads, or a longer sentence gives other times. A predictor speaks for the device that it was fitted on, and for no other.</source>
        <translation>Une autre machine, un autre nombre de threads ou une phrase plus longue donnent d’autres temps. Un prédicteur vaut pour l’appareil auquel il a été ajusté, et pour aucun autre.</translation>
    </message>
    <message>
        <source>A machine that is busy or hot is slow for a while. The drift audit shows such stretches; they spoil a predictor that is fitted to them.</source>
        <translation>Une machine occupée ou chaude est lente pendant un moment. L’audit de dérive montre ces périodes&#xa0;; elles faussent un prédicteur ajusté dessus.</translation>
    </message>
    <message>
        <source>More measured architectures make the predictor better, up to the noise of the machine.</source>
        <translation>Plus d’architectures mesurées améliorent le prédicteur, jusqu’au bruit de la machine.</translation>
    </message>
    <message>
        <source>Measure this machine while nothing else runs on it. It takes about a minute for the sample workspace.</source>
        <translation>Mesurez cette machine quand rien d’autre ne s’y exécute. Cela prend environ une minute pour l’espace de travail d’exemple.</translation>
    </message>
    <message>
        <source>Look at the rank correlation: for a search it matters more that the order is right than that every millisecond is.</source>
        <translation>Regardez la corrélation des rangs&#xa0;: pour une recherche, il importe plus que l’ordre soit juste que chaque milliseconde.</translation>
    </message>
    <message>
        <source>See where the milliseconds go: most of them belong to the decoder.</source>
        <translation>Voyez où vont les millisecondes&#xa0;: la plupart reviennent au décodeur.</translation>
    </message>
    <message>
        <source>An evolution. The first generation is drawn at random among the architectures that keep the latency budget. The best of it have children: by mutation, where genes are drawn anew, and by crossover, where a child takes each gene from one of two parents. Children over the budget are thrown away.</source>
        <translation>Une évolution. La première génération est tirée au hasard parmi les architectures qui respectent le budget de latence. Les meilleures ont des enfants&#xa0;: par mutation, où des gènes sont tirés à nouveau, et par croisement, où un enfant prend chaque gène de l’un de ses deux parents. Les enfants hors budget sont écartés.</translation>
    </message>
    <message>
        <source>Each dot is one candidate: to the left is faster, down is better. The stronger its colour, the later its generation. The dashed line is the budget.</source>
        <translation>Chaque point est un candidat&#xa0;: plus à gauche, c’est plus rapide&#xa0;; plus bas, c’est mieux. Plus sa couleur est vive, plus sa génération est tardive. La ligne en tirets est le budget.</translation>
    </message>
    <message>
        <source>Nothing is trained here. A candidate is judged by its proxy loss with the SuperTransformer&apos;s weights, and by its predicted latency. That is why a search takes minutes and not months.</source>
        <translation>Rien n’est entraîné ici. Un candidat est jugé d’après sa perte proxy avec les poids du SuperTransformer et d’après sa latence prédite. C’est pourquoi une recherche prend des minutes et non des mois.</translation>
    </message>
    <message>
        <source>A tighter budget moves the line to the left, and the best loss that can be reached goes up.</source>
        <translation>Un budget plus serré déplace la ligne vers la gauche, et la meilleure perte accessible augmente.</translation>
    </message>
    <message>
        <source>A larger population and more generations look at more architectures. After some generations little is gained.</source>
        <translation>Une population plus grande et plus de générations examinent plus d’architectures. Après quelques générations, on n’y gagne plus grand-chose.</translation>
    </message>
    <message>
        <source>At the end the best candidates are measured on this machine, and the winner is the best one that really keeps the budget.</source>
        <translation>À la fin, les meilleurs candidats sont mesurés sur cette machine, et le gagnant est le meilleur qui respecte vraiment le budget.</translation>
    </message>
    <message>
        <source>Start a search, then move the generation slider and watch the cloud travel towards the corner.</source>
        <translation>Lancez une recherche, puis déplacez le curseur des générations et regardez le nuage avancer vers le coin.</translation>
    </message>
    <message>
        <source>Look at the winner&apos;s family: which of its ancestors came by mutation, which by crossover.</source>
        <translation>Regardez la famille du gagnant&#xa0;: lesquels de ses ancêtres sont issus d’une mutation, lesquels d’un croisement.</translation>
    </message>
    <message>
        <source>Choose random search among the settings, with the same budget and as many evaluations, and compare what it finds.</source>
        <translation>Choisissez la recherche aléatoire dans les réglages, avec le même budget et autant d’évaluations, et comparez ce qu’elle trouve.</translation>
    </message>
    <message>
        <source>All models of the workspace by latency and quality. The step line is the front: on it, a model can only get better by becoming slower. Points off the line are beaten by another model in both.</source>
        <translation>Tous les modèles de l’espace de travail selon leur latence et leur qualité. La ligne en escalier est le front&#xa0;: un modèle qui s’y trouve ne peut devenir meilleur qu’en devenant plus lent. Les points hors de la ligne sont battus sur les deux plans par un autre modèle.</translation>
    </message>
    <message>
        <source>One latency budget has one winner; the front holds the answers for all budgets at once.</source>
        <translation>Un budget de latence a un seul gagnant&#xa0;; le front contient d’un coup les réponses pour tous les budgets.</translation>
    </message>
    <message>
        <source>The table and the parallel lines show the same models. A line passes through the values of its genes, so one sees what good models have in common.</source>
        <translation>Le tableau et les lignes parallèles montrent les mêmes modèles. Une ligne passe par les valeurs de ses gènes&#xa0;: on voit ainsi ce que les bons modèles ont en commun.</translation>
    </message>
    <message>
        <source>Every search adds its winner, every trained SubTransformer becomes a model.</source>
        <translation>Chaque recherche ajoute son gagnant, chaque SubTransformer entraîné devient un modèle.</translation>
    </message>
    <message>
        <source>Predicted and measured latency can differ, and so can the front. Choose which one the axis shows.</source>
        <translation>La latence prédite et la latence mesurée peuvent différer, et le front avec elles. Choisissez celle que montre l’axe.</translation>
    </message>
    <message>
        <source>Proxy loss and BLEU order models alike, but not exactly: the proxy is evaluated without training.</source>
        <translation>La perte proxy et BLEU classent les modèles de façon semblable, mais pas identique&#xa0;: la perte proxy s’évalue sans entraînement.</translation>
    </message>
    <message>
        <source>Drag the budget line and see which models are allowed.</source>
        <translation>Faites glisser la ligne du budget et voyez quels modèles sont admis.</translation>
    </message>
    <message>
        <source>Drag along an axis of the parallel lines to keep only models with those values.</source>
        <translation>Faites glisser le long d’un axe des lignes parallèles pour ne garder que les modèles ayant ces valeurs.</translation>
    </message>
    <message>
        <source>Pin two models with P, then open Architecture and compare them.</source>
        <translation>Épinglez deux modèles avec P, puis ouvrez Architecture et comparez-les.</translation>
    </message>
    <message>
        <source>The sentence is translated as you type, by the best model that keeps each budget: fast and plain on the left, slower and better on the right.</source>
        <translation>La phrase est traduite au fil de la frappe par le meilleur modèle qui respecte chaque budget&#xa0;: rapide et simple à gauche, plus lent et meilleur à droite.</translation>
    </message>
    <message>
        <source>Each tick of the slider is a model, with its silhouette above it. The bar under a translation shows the measured milliseconds of this sentence against the predicted ones and the budget.</source>
        <translation>Chaque graduation du curseur est un modèle, surmontée de sa silhouette. La barre sous une traduction montre les millisecondes mesurées pour cette phrase, face aux millisecondes prédites et au budget.</translation>
    </message>
    <message>
        <source>The table below is cross-attention: how much each source word counted while one word was written, for each encoder layer that a decoder layer reads. The numbers of one decoder layer add up to 1 over all that it reads.</source>
        <translation>Le tableau du dessous montre l’attention croisée&#xa0;: combien chaque mot source a compté pendant l’écriture d’un mot, pour chaque couche de l’encodeur que lit une couche du décodeur. Les nombres d’une couche du décodeur totalisent 1 sur tout ce qu’elle lit.</translation>
    </message>
    <message>
        <source>Moving a thumb changes the budget, and at some point the model.</source>
        <translation>Déplacer une poignée change le budget et, à un certain point, le modèle.</translation>
    </message>
    <message>
        <source>Longer sentences take longer: the decoder runs once for each token. Predictions are for one sentence length and are off for others.</source>
        <translation>Les phrases plus longues prennent plus de temps&#xa0;: le décodeur s’exécute une fois par token. Les prédictions valent pour une seule longueur de phrase et sont fausses pour les autres.</translation>
    </message>
    <message>
        <source>The sample&apos;s models are small, and trained on messages, help texts and games: sentences of that kind come out best.</source>
        <translation>Les modèles de l’exemple sont petits, et entraînés sur des messages, des textes d’aide et des jeux&#xa0;: les phrases de ce genre réussissent le mieux.</translation>
    </message>
    <message>
        <source>Type the same sentence with and without its last words and watch the milliseconds.</source>
        <translation>Saisissez la même phrase avec et sans ses derniers mots, et observez les millisecondes.</translation>
    </message>
    <message>
        <source>Point at a word of the translation to see which source words it came from. Choose another decoder layer: it may read other encoder layers.</source>
        <translation>Pointez un mot de la traduction pour voir de quels mots source il provient. Choisissez une autre couche du décodeur&#xa0;: elle lit peut-être d’autres couches de l’encodeur.</translation>
    </message>
    <message>
        <source>F5 turns the page into a presentation: large type, nothing else.</source>
        <translation>F5 transforme la page en présentation&#xa0;: grands caractères, rien d’autre.</translation>
    </message>
    <message>
        <source>Choose HAT&apos;s WMT space in the header: what does one decoder layer more cost on a graphics card, a server&apos;s processor and a small board? File &gt; Import takes HAT&apos;s measurements of all three.</source>
        <translation>Choisissez l’espace WMT de HAT dans l’en-tête : que coûte une couche de décodeur de plus sur une carte graphique, un processeur de serveur et une petite carte ? Fichier &gt; Importer accepte les mesures de HAT pour les trois.</translation>
    </message>
    <message>
        <source>Allow any subset of sources, or fewer choices, and search that.</source>
        <translation>Autorisez tout sous-ensemble de sources, ou moins de choix, et explorez cela.</translation>
    </message>
    <message>
        <source>Lay other runs over this one: choose them in the header.</source>
        <translation>Superposez d’autres exécutions : choisissez-les dans l’en-tête.</translation>
    </message>
    <message>
        <source>Read what the network says now, in the Inspector, of a sentence that it was never trained on. A low loss means little where words repeat themselves.</source>
        <translation>Lisez dans l’inspecteur ce que le réseau dit maintenant d’une phrase sur laquelle il n’a jamais été entraîné. Une perte faible ne dit pas grand-chose là où les mots se répètent.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>expected &quot;{}&quot;</source>
        <translation>attendu&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected &apos;{}&apos;</source>
        <translation>attendu&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected {} (a whole number from 1)</source>
        <translation>attendu&#xa0;: {} (nombre entier à partir de 1)</translation>
    </message>
    <message>
        <source>{} at column {}, found &quot;{}&quot;</source>
        <translation>{}, colonne {}&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>{} at column {}, the text ends there</source>
        <translation>{}, colonne {}&#xa0;; le texte s’arrête là</translation>
    </message>
    <message>
        <source>an encoder layer</source>
        <translation>une couche de l’encodeur</translation>
    </message>
    <message>
        <source>expected an encoder layer of at most {}</source>
        <translation>attendu&#xa0;: une couche de l’encodeur, {} au plus</translation>
    </message>
    <message>
        <source>expected an ascending range of encoder layers</source>
        <translation>attendu&#xa0;: une plage croissante de couches de l’encodeur</translation>
    </message>
    <message>
        <source>expected each encoder layer once</source>
        <translation>attendu&#xa0;: chaque couche de l’encodeur une seule fois</translation>
    </message>
    <message>
        <source>the encoder&apos;s embedding dim</source>
        <translation>la dimension d’embedding de l’encodeur</translation>
    </message>
    <message>
        <source>an FFN dim</source>
        <translation>une dimension FFN</translation>
    </message>
    <message>
        <source>a number of heads</source>
        <translation>un nombre de têtes</translation>
    </message>
    <message>
        <source>the decoder&apos;s embedding dim</source>
        <translation>la dimension d’embedding du décodeur</translation>
    </message>
    <message>
        <source>a number of self-attention heads</source>
        <translation>un nombre de têtes d’auto-attention</translation>
    </message>
    <message>
        <source>a number of cross-attention heads</source>
        <translation>un nombre de têtes d’attention croisée</translation>
    </message>
    <message>
        <source>expected at least 1 head, got {}</source>
        <translation>au moins 1 tête attendue&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a divisor of the q/k/v dim {}, got {}</source>
        <translation>diviseur de la dimension q/k/v {} attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a positive {}, got {}</source>
        <translation>attendu&#xa0;: une valeur strictement positive ({})&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected at most {}, got {}</source>
        <translation>attendu&#xa0;: {} au plus&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>embedding dim</source>
        <translation>dimension d’embedding</translation>
    </message>
    <message>
        <source>expected at least one layer</source>
        <translation>au moins une couche attendue</translation>
    </message>
    <message>
        <source>FFN dim</source>
        <translation>dimension FFN</translation>
    </message>
    <message>
        <source>expected at least one encoder layer</source>
        <translation>au moins une couche de l’encodeur attendue</translation>
    </message>
    <message>
        <source>expected encoder layers of at most {}, got {}</source>
        <translation>attendu&#xa0;: des couches de l’encodeur, {} au plus&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a path of at most {} bytes, got {}</source>
        <translation>chemin d’au plus {} octets attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected names of at most {} bytes in the path, got one of {}</source>
        <translation>noms d’au plus {} octets attendus dans le chemin&#xa0;; trouvé&#xa0;: un nom de {} octets</translation>
    </message>
    <message>
        <source>expected {}, but it is missing</source>
        <translation>attendu&#xa0;: {}, mais cela manque</translation>
    </message>
    <message>
        <source>expected {} of at least {}, got {}</source>
        <translation>attendu&#xa0;: {}, au moins {}&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected {} from {} to {}, got {}</source>
        <translation>attendu&#xa0;: {}, de {} à {}&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected {} from {} and below {}, got {}</source>
        <translation>attendu&#xa0;: {}, au moins {} et moins de {}&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a file, but there is none at {}</source>
        <translation>un fichier est attendu, mais il n’y en a pas à l’emplacement {}</translation>
    </message>
    <message>
        <source>expected a file, got the folder {}</source>
        <translation>un fichier est attendu, mais {} est un dossier</translation>
    </message>
    <message>
        <source>expected a file that can be read, but {} cannot</source>
        <translation>un fichier lisible est attendu, mais {} ne l’est pas</translation>
    </message>
    <message>
        <source>expected a folder, but there is none at {}</source>
        <translation>un dossier est attendu, mais il n’y en a pas à l’emplacement {}</translation>
    </message>
    <message>
        <source>expected a folder, got the file {}</source>
        <translation>un dossier est attendu, mais {} est un fichier</translation>
    </message>
    <message>
        <source>expected a model folder, but there is none at {}</source>
        <translation>un dossier de modèle est attendu, mais il n’y en a pas à l’emplacement {}</translation>
    </message>
    <message>
        <source>expected a model folder, got the file {}: {} makes a model folder of a checkpoint of HAT</source>
        <translation>un dossier de modèle est attendu, mais {} est un fichier&#xa0;: {} fait un dossier de modèle d’un point de contrôle de HAT</translation>
    </message>
    <message>
        <source>expected a model folder, got the file {}</source>
        <translation>un dossier de modèle est attendu, mais {} est un fichier</translation>
    </message>
    <message>
        <source>expected a model folder, but {} has no model.yaml</source>
        <translation>un dossier de modèle est attendu, mais {} n’a pas de model.yaml</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <extracomment>A file, a line, a field and what is wrong there: &quot;model.yaml: line 3: space: expected ...&quot;</extracomment>
        <translation>{}&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected the text form &quot;enc ... | dec ...&quot;, a file, or a name of hat zoo, got &quot;{}&quot;</source>
        <translation>attendu&#xa0;: la forme textuelle «&#xa0;enc ... | dec ...&#xa0;», un fichier ou un nom de hat zoo&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected a file or one of the presets {}, got &quot;{}&quot;</source>
        <translation>attendu&#xa0;: un fichier ou l’un des préréglages {}&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected a file to write, but {} is a link that leads nowhere</source>
        <translation>un fichier à écrire est attendu, mais {} est un lien qui ne mène nulle part</translation>
    </message>
    <message>
        <source>expected a file to write, got the folder {}</source>
        <translation>un fichier à écrire est attendu, mais {} est un dossier</translation>
    </message>
    <message>
        <source>expected a file that can be written, but {} cannot</source>
        <translation>un fichier accessible en écriture est attendu, mais {} ne l’est pas</translation>
    </message>
    <message>
        <source>expected another file, but {} says what its folder is: a folder cannot do without it</source>
        <translation>un autre fichier est attendu&#xa0;: {} dit ce qu’est son dossier, qui ne peut s’en passer</translation>
    </message>
    <message>
        <source>expected a file to write, but there is no folder {}</source>
        <translation>un fichier à écrire est attendu, mais il n’y a pas de dossier {}</translation>
    </message>
    <message>
        <source>expected a file to write, but the folder {} cannot be written</source>
        <translation>un fichier à écrire est attendu, mais on ne peut pas écrire dans le dossier {}</translation>
    </message>
    <message>
        <source>expected a folder to write, but {} is a link that leads nowhere</source>
        <translation>un dossier à écrire est attendu, mais {} est un lien qui ne mène nulle part</translation>
    </message>
    <message>
        <source>expected a folder to write, got the file {}</source>
        <translation>un dossier à écrire est attendu, mais {} est un fichier</translation>
    </message>
    <message>
        <source>expected a folder to write, but {} cannot be written</source>
        <translation>un dossier à écrire est attendu, mais on ne peut pas écrire dans {}</translation>
    </message>
    <message>
        <source>expected another place than that of {}, which is read from there: {}</source>
        <translation>attendu&#xa0;: un autre emplacement que celui de {}, qui est lu à cet endroit&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected another folder than the working directory, because all of it is replaced</source>
        <translation>attendu&#xa0;: un autre dossier que le dossier de travail, car tout son contenu est remplacé</translation>
    </message>
    <message>
        <source>expected a folder that does not hold {}, because all of it is replaced: {}</source>
        <translation>attendu&#xa0;: un dossier qui ne contient pas {}, car tout son contenu est remplacé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a file outside of {}, which is read from there: {}</source>
        <translation>attendu&#xa0;: un fichier en dehors de {}, qui est lu à cet endroit&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a folder outside of {}, which is read from there: {}</source>
        <translation>attendu&#xa0;: un dossier en dehors de {}, qui est lu à cet endroit&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a file that is not there yet, but {} holds {}</source>
        <translation>un fichier qui n’existe pas encore est attendu, mais {} contient {}</translation>
    </message>
    <message>
        <source>expected {}, but {} holds other files</source>
        <translation>attendu&#xa0;: {}, mais {} contient d’autres fichiers</translation>
    </message>
    <message>
        <source>a checkpoint of HAT</source>
        <translation>un point de contrôle de HAT</translation>
    </message>
    <message>
        <source>a model folder to write</source>
        <translation>un dossier de modèle à écrire</translation>
    </message>
    <message>
        <source>a new, an empty or a model folder</source>
        <translation>un nouveau dossier, un dossier vide ou un dossier de modèle</translation>
    </message>
    <message>
        <source>expected dictionaries of both languages or of neither</source>
        <translation>dictionnaires attendus pour les deux langues ou pour aucune</translation>
    </message>
    <message>
        <source>expected dictionaries together with byte pairs</source>
        <translation>dictionnaires attendus avec les paires d’octets</translation>
    </message>
    <message>
        <source>a folder of fairseq&apos;s binarised data</source>
        <translation>un dossier de données binarisées de fairseq</translation>
    </message>
    <message>
        <source>a data folder to write</source>
        <translation>un dossier de données à écrire</translation>
    </message>
    <message>
        <source>a new, an empty or a prepared data folder</source>
        <translation>un nouveau dossier, un dossier vide ou un dossier de données préparées</translation>
    </message>
    <message>
        <source>expected both languages or neither</source>
        <translation>attendu&#xa0;: les deux langues ou aucune</translation>
    </message>
    <message>
        <source>a number of hypotheses</source>
        <translation>un nombre d’hypothèses</translation>
    </message>
    <message>
        <source>an exponent</source>
        <translation>un exposant</translation>
    </message>
    <message>
        <source>a number of tokens</source>
        <translation>un nombre de tokens</translation>
    </message>
    <message>
        <source>a number of sentences</source>
        <translation>un nombre de phrases</translation>
    </message>
    <message>
        <source>a number of threads</source>
        <translation>un nombre de threads</translation>
    </message>
    <message>
        <source>expected a learning rate above 0 and up to {}, got {}</source>
        <translation>attendu&#xa0;: un taux d’apprentissage supérieur à 0 et d’au plus {}&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>the training text of the source language</source>
        <translation>le texte d’entraînement de la langue source</translation>
    </message>
    <message>
        <source>the training text of the target language</source>
        <translation>le texte d’entraînement de la langue cible</translation>
    </message>
    <message>
        <source>expected validation text in both languages or in neither, got only {}</source>
        <translation>texte de validation attendu dans les deux langues ou dans aucune&#xa0;; trouvé&#xa0;: seulement {}</translation>
    </message>
    <message>
        <source>a language code</source>
        <translation>un code de langue</translation>
    </message>
    <message>
        <source>expected another language than the source&apos;s, got {} twice</source>
        <translation>attendu&#xa0;: une autre langue que celle de la source&#xa0;; trouvé&#xa0;: deux fois {}</translation>
    </message>
    <message>
        <source>expected a language code such as en, got &quot;{}&quot;</source>
        <translation>attendu&#xa0;: un code de langue comme en&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected keep_labels beside it, which says which of them are kept, but it is missing</source>
        <translation>keep_labels est attendu à côté, pour dire lesquelles de ces étiquettes sont conservées, mais il manque</translation>
    </message>
    <message>
        <source>expected the file with one label a line that keep_labels chooses from, but it is missing</source>
        <translation>le fichier d’une étiquette par ligne, parmi lesquelles keep_labels choisit, est attendu, mais il manque</translation>
    </message>
    <message>
        <source>expected valid_source and valid_target beside it, but they are missing</source>
        <translation>valid_source et valid_target sont attendus à côté, mais ils manquent</translation>
    </message>
    <message>
        <source>a prepared data folder</source>
        <translation>un dossier de données préparées</translation>
    </message>
    <message>
        <source>a folder for the run</source>
        <translation>un dossier pour l’entraînement</translation>
    </message>
    <message>
        <source>a new or an empty folder, or one that holds a run to resume</source>
        <translation>un nouveau dossier, un dossier vide ou un dossier qui contient un entraînement à reprendre</translation>
    </message>
    <message>
        <source>the architecture of the SubTransformer</source>
        <translation>l’architecture du SubTransformer</translation>
    </message>
    <message>
        <source>expected no architecture: a SuperTransformer trains all of its space</source>
        <translation>aucune architecture attendue&#xa0;: un SuperTransformer entraîne tout son espace</translation>
    </message>
    <message>
        <source>a probability</source>
        <translation>une probabilité</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>une part</translation>
    </message>
    <message>
        <source>a number of updates</source>
        <translation>un nombre de pas</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>un nombre de minutes</translation>
    </message>
    <message>
        <source>a number of batches</source>
        <translation>un nombre de lots</translation>
    </message>
    <message>
        <source>a learning rate</source>
        <translation>un taux d’apprentissage</translation>
    </message>
    <message>
        <source>expected at most lr ({}), got {}</source>
        <translation>attendu&#xa0;: au plus lr ({})&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>a decay</source>
        <translation>une décroissance</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>a norm</source>
        <translation>une norme</translation>
    </message>
    <message>
        <source>a number of checkpoints</source>
        <translation>un nombre de points de contrôle</translation>
    </message>
    <message>
        <source>expected at most keep_checkpoints ({}), got {}</source>
        <translation>attendu&#xa0;: au plus keep_checkpoints ({})&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>a number of architectures</source>
        <translation>un nombre d’architectures</translation>
    </message>
    <message>
        <source>a number of runs</source>
        <translation>un nombre d’exécutions</translation>
    </message>
    <message>
        <source>the CSV to go on with</source>
        <translation>le CSV à poursuivre</translation>
    </message>
    <message>
        <source>something (measured rows: resume goes on with them)</source>
        <translation>quelque chose (des lignes mesurées&#xa0;: resume les poursuit)</translation>
    </message>
    <message>
        <source>expected a machine as ssh names it, such as pi@raspberrypi, got &quot;{}&quot;</source>
        <translation>attendu&#xa0;: une machine telle que ssh la nomme, comme pi@raspberrypi&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected the path of a program, in letters, digits and . _ - / ~ +, got &quot;{}&quot;</source>
        <translation>attendu&#xa0;: le chemin d’un programme, en lettres, chiffres et . _ - / ~ +&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>a number of sentence lengths</source>
        <translation>un nombre de longueurs de phrase</translation>
    </message>
    <message>
        <source>a CSV of architectures and milliseconds</source>
        <translation>un CSV d’architectures et de millisecondes</translation>
    </message>
    <message>
        <source>a predictor file to write</source>
        <translation>un fichier de prédicteur à écrire</translation>
    </message>
    <message>
        <source>a number of steps</source>
        <translation>un nombre de pas</translation>
    </message>
    <message>
        <source>a number of rows</source>
        <translation>un nombre de lignes</translation>
    </message>
    <message>
        <source>expected a share above 0 and below 0.5, got {}</source>
        <translation>part supérieure à 0 et inférieure à 0,5 attendue&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>a SuperTransformer folder</source>
        <translation>un dossier de SuperTransformer</translation>
    </message>
    <message>
        <source>the latency predictor of the device</source>
        <translation>le prédicteur de latence de l’appareil</translation>
    </message>
    <message>
        <source>the folder of the search to go on with</source>
        <translation>le dossier de la recherche à poursuivre</translation>
    </message>
    <message>
        <source>the folder of a search, or a new one</source>
        <translation>le dossier d’une recherche, ou un nouveau</translation>
    </message>
    <message>
        <source>a new or an empty folder (resume goes on with a search)</source>
        <translation>un nouveau dossier ou un dossier vide (resume poursuit une recherche)</translation>
    </message>
    <message>
        <source>expected either the front or a random search, got both</source>
        <translation>attendu&#xa0;: le front ou une recherche aléatoire&#xa0;; trouvé&#xa0;: les deux</translation>
    </message>
    <message>
        <source>expected a positive number of ms, got {}</source>
        <translation>nombre de ms strictement positif attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>a number of candidates</source>
        <translation>un nombre de candidats</translation>
    </message>
    <message>
        <source>expected at most the population ({}), got {}</source>
        <translation>attendu&#xa0;: au plus la population ({})&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>a number of children</source>
        <translation>un nombre d’enfants</translation>
    </message>
    <message>
        <source>expected parents + mutations + crossovers ({} + {} + {} = {}), got {}</source>
        <translation>attendu&#xa0;: parents + mutations + crossovers ({} + {} + {} = {})&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected 0 or a factor from {} to {}, got {}</source>
        <translation>attendu&#xa0;: 0 ou un facteur de {} à {}&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>a number of generations</source>
        <translation>un nombre de générations</translation>
    </message>
    <message>
        <source>a number of tries</source>
        <translation>un nombre d’essais</translation>
    </message>
    <message>
        <source>a model folder</source>
        <translation>un dossier de modèle</translation>
    </message>
    <message>
        <source>a number of translations</source>
        <translation>un nombre de traductions</translation>
    </message>
    <message>
        <source>expected at most the beam ({}), got {}</source>
        <translation>attendu&#xa0;: au plus le faisceau ({})&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected whole lines with {}, got both</source>
        <translation>avec {}, des lignes entières sont attendues&#xa0;; trouvé&#xa0;: les deux</translation>
    </message>
    <message>
        <source>the text to translate</source>
        <translation>le texte à traduire</translation>
    </message>
    <message>
        <source>the reference translation</source>
        <translation>la traduction de référence</translation>
    </message>
    <message>
        <source>a number of watts</source>
        <translation>un nombre de watts</translation>
    </message>
    <message>
        <source>a number of grams</source>
        <translation>un nombre de grammes</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>un prix</translation>
    </message>
    <message>
        <source>the name of a currency</source>
        <translation>le nom d’une monnaie</translation>
    </message>
    <message>
        <source>{}
{}</source>
        <translation>{}
{}</translation>
    </message>
    <message>
        <source>cannot be written: {}</source>
        <translation>écriture impossible&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected an architecture: its text form &quot;enc ... | dec ...&quot;, &quot;architecture: ...&quot;, or HAT&apos;s keys</source>
        <translation>architecture attendue&#xa0;: sa forme textuelle «&#xa0;enc ... | dec ...&#xa0;», «&#xa0;architecture: ...&#xa0;» ou les clés de HAT</translation>
    </message>
    <message>
        <source>{}; got a table, whose first line is &quot;{}&quot;</source>
        <translation>{}&#xa0;; trouvé&#xa0;: un tableau dont la première ligne est «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected an architecture, got a config of {}</source>
        <translation>architecture attendue&#xa0;; trouvé&#xa0;: une configuration ({})</translation>
    </message>
    <message>
        <source>expected the key {}, or HAT&apos;s keys ({} and so on)</source>
        <translation>attendu&#xa0;: la clé {}, ou les clés de HAT ({}, etc.)</translation>
    </message>
    <message>
        <source>expected an architecture file or a model folder, got a folder without model.yaml</source>
        <translation>attendu&#xa0;: un fichier d’architecture ou un dossier de modèle&#xa0;; trouvé&#xa0;: un dossier sans model.yaml</translation>
    </message>
    <message>
        <source>expected the last 1, 2 or 3 of {} encoder layers, which is all that HAT can express, got {}</source>
        <translation>attendu&#xa0;: la dernière ou les 2 ou 3 dernières des {} couches de l’encodeur, HAT ne peut exprimer que cela&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a file to write, got an empty name</source>
        <translation>un fichier à écrire est attendu, mais le nom est vide</translation>
    </message>
    <message>
        <source>cannot be written: it is a link that leads nowhere</source>
        <translation>écriture impossible&#xa0;: c’est un lien qui ne mène nulle part</translation>
    </message>
    <message>
        <source>expected a file to write, got a folder</source>
        <translation>un fichier à écrire est attendu, mais c’est un dossier</translation>
    </message>
    <message>
        <source>cannot be written: there is no folder {}</source>
        <translation>écriture impossible&#xa0;: il n’y a pas de dossier {}</translation>
    </message>
    <message>
        <source>cannot be flushed to the disk: {}</source>
        <translation>enregistrement sur le disque impossible&#xa0;: {}</translation>
    </message>
    <message>
        <source>cannot be replaced: {}</source>
        <translation>remplacement impossible&#xa0;: {}</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>ouverture impossible</translation>
    </message>
    <message>
        <source>cannot be flushed to the disk</source>
        <translation>enregistrement sur le disque impossible</translation>
    </message>
    <message>
        <source>expected a folder, got a file</source>
        <translation>un dossier est attendu, mais c’est un fichier</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>création impossible</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>cannot be replaced</source>
        <translation>remplacement impossible</translation>
    </message>
    <message>
        <source>expected the content with the checksum {} that {} names, got {}: the file is damaged, or another one took its place (take its line out of {} where that was meant)</source>
        <translation>attendu&#xa0;: le contenu de somme de contrôle {} qu’indique {}&#xa0;; trouvé&#xa0;: {}&#xa0;; le fichier est endommagé, ou un autre a pris sa place (si c’est voulu, retirez sa ligne de {})</translation>
    </message>
    <message>
        <source>expected a list of sessions</source>
        <translation>liste de sessions attendue</translation>
    </message>
    <message>
        <source>expected no negative time and energy</source>
        <translation>durée et énergie non négatives attendues</translation>
    </message>
    <message>
        <source>cannot make the folder: {}</source>
        <translation>impossible de créer le dossier&#xa0;: {}</translation>
    </message>
    <message>
        <source>line {}</source>
        <translation>ligne {}</translation>
    </message>
    <message>
        <source>line {}, column {}</source>
        <translation>ligne {}, colonne {}</translation>
    </message>
    <message>
        <source>expected a closing quotation mark</source>
        <translation>guillemet fermant attendu</translation>
    </message>
    <message>
        <source>expected a number of tokens from 1, got {}</source>
        <translation>nombre de tokens à partir de 1 attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>cannot be made: {}</source>
        <translation>création impossible&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a whole number from {} to {}, got {}</source>
        <translation>nombre entier de {} à {} attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a whole number, got {}</source>
        <translation>nombre entier attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a whole number from 0, got {}</source>
        <translation>nombre entier à partir de 0 attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>un tableau associatif</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>expected {} or {}, got {}</source>
        <translation>attendu&#xa0;: {} ou {}&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a number, got {}</source>
        <translation>nombre attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected one text, got {}</source>
        <translation>un seul texte attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a list of texts, got a mapping</source>
        <translation>liste de textes attendue&#xa0;; trouvé&#xa0;: un tableau associatif</translation>
    </message>
    <message>
        <source>expected lines of &quot;key: value&quot;</source>
        <translation>lignes de la forme «&#xa0;key: value&#xa0;» attendues</translation>
    </message>
    <message>
        <source>expected one of {}, got {}</source>
        <translation>attendu&#xa0;: une valeur parmi {}&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected each key once, got it twice</source>
        <translation>chaque clé attendue une seule fois&#xa0;; trouvé&#xa0;: deux fois</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clé inconnue</translation>
    </message>
    <message>
        <source>expected at most {} bytes, got more</source>
        <translation>au plus {} octets attendus&#xa0;; trouvé&#xa0;: davantage</translation>
    </message>
    <message>
        <source>expected a file, got an empty name</source>
        <translation>un fichier est attendu, mais le nom est vide</translation>
    </message>
    <message>
        <source>expected a file, but there is none of that name</source>
        <translation>un fichier est attendu, mais il n’y en a pas de ce nom</translation>
    </message>
    <message>
        <source>cannot be read: {}</source>
        <translation>lecture impossible&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a file, got a folder</source>
        <translation>un fichier est attendu, mais c’est un dossier</translation>
    </message>
    <message>
        <source>expected a folder that nobody writes into, but another run is at work in it: wait for its end, or choose another folder</source>
        <translation>un dossier où personne n’écrit est attendu, mais une autre exécution y travaille&#xa0;: attendez sa fin, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>byte {}</source>
        <translation>octet {}</translation>
    </message>
    <message>
        <source>{}, byte {}</source>
        <translation>{}, octet {}</translation>
    </message>
    <message>
        <source>truncated: expected more bytes here, the end is at byte {}</source>
        <translation>tronqué&#xa0;: d’autres octets sont attendus ici, la fin est à l’octet {}</translation>
    </message>
    <message>
        <source>truncated: expected {} bytes, got {}</source>
        <translation>tronqué&#xa0;: {} octets attendus&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>truncated: expected a line, got no line break</source>
        <translation>tronqué&#xa0;: ligne attendue&#xa0;; trouvé&#xa0;: aucun saut de ligne</translation>
    </message>
    <message>
        <source>expected a word, a blank and its count, got &quot;{}&quot;</source>
        <translation>attendu&#xa0;: un mot, un espace et son nombre d’occurrences&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected a whole number as the count, got &quot;{}&quot;</source>
        <translation>nombre entier d’occurrences attendu&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected at most {} words, got more</source>
        <translation>au plus {} mots attendus&#xa0;; trouvé&#xa0;: davantage</translation>
    </message>
    <message>
        <source>expected a dictionary with a word and its count a line, got an empty file</source>
        <translation>dictionnaire attendu, avec un mot et son nombre d’occurrences par ligne&#xa0;; trouvé&#xa0;: un fichier vide</translation>
    </message>
    <message>
        <source>expected UTF-8 text</source>
        <translation>texte UTF-8 attendu</translation>
    </message>
    <message>
        <source>expected a positive number, got {}</source>
        <translation>nombre strictement positif attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected an id below {}, got {}</source>
        <translation>identifiant inférieur à {} attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected whole numbers</source>
        <translation>nombres entiers attendus</translation>
    </message>
    <message>
        <source>expected numbers from {} to {}</source>
        <translation>nombres de {} à {} attendus</translation>
    </message>
    <message>
        <source>expected a checkpoint of HAT with weights under this name</source>
        <translation>attendu&#xa0;: un point de contrôle de HAT avec des poids sous ce nom</translation>
    </message>
    <message>
        <source>expected a tensor of this name</source>
        <translation>tenseur de ce nom attendu</translation>
    </message>
    <message>
        <source>expected another shape of this tensor</source>
        <translation>autre forme de ce tenseur attendue</translation>
    </message>
    <message>
        <source>{} are not part of HAT&apos;s networks, and not supported</source>
        <translation>{}&#xa0;: cela ne fait pas partie des réseaux de HAT et n’est pas pris en charge</translation>
    </message>
    <message>
        <source>learned positions</source>
        <translation>positions apprises</translation>
    </message>
    <message>
        <source>networks without positions</source>
        <translation>réseaux sans positions</translation>
    </message>
    <message>
        <source>adaptive inputs</source>
        <translation>entrées adaptatives</translation>
    </message>
    <message>
        <source>adaptive softmax is not part of HAT&apos;s networks, and not supported</source>
        <translation>le softmax adaptatif ne fait pas partie des réseaux de HAT et n’est pas pris en charge</translation>
    </message>
    <message>
        <source>expected {}, got {}: HAT&apos;s networks have no other, and it is not supported</source>
        <translation>attendu&#xa0;: {}&#xa0;; trouvé&#xa0;: {}&#xa0;; les réseaux de HAT n’ont rien d’autre, et cela n’est pas pris en charge</translation>
    </message>
    <message>
        <source>expected the weights of an encoder and a decoder</source>
        <translation>poids d’un encodeur et d’un décodeur attendus</translation>
    </message>
    <message>
        <source>expected the same place of the layer norms in encoder and decoder</source>
        <translation>attendu&#xa0;: la même place des normalisations de couche dans l’encodeur et le décodeur</translation>
    </message>
    <message>
        <source>expected a final layer norm in both stacks where norms come first, and nowhere else</source>
        <translation>attendu&#xa0;: une normalisation de couche finale dans les deux piles là où les normalisations viennent avant, et nulle part ailleurs</translation>
    </message>
    <message>
        <source>expected version 3: HAT ignores the final layer norm of older ones</source>
        <translation>version 3 attendue&#xa0;: HAT ignore la normalisation de couche finale des versions antérieures</translation>
    </message>
    <message>
        <source>expected the same table as {}, because {} is set</source>
        <translation>attendu&#xa0;: la même table que {}, car {} est activé</translation>
    </message>
    <message>
        <source>expected at most {}, which is what the weights have, got {}</source>
        <translation>attendu&#xa0;: au plus {}, comme dans les poids&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected divisors of the q/k/v dim {}, got {}</source>
        <translation>diviseurs de la dimension q/k/v {} attendus&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected -1, 1 or 2, got {}</source>
        <translation>attendu&#xa0;: -1, 1 ou 2&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected {} layers among the choices: HAT counts cross-attention sources from the last of them</source>
        <translation>{} couches attendues parmi les choix&#xa0;: HAT compte les sources de l’attention croisée à partir de la dernière d’entre elles</translation>
    </message>
    <message>
        <source>expected {}, which is what the weights have, got {}</source>
        <translation>attendu&#xa0;: {}, comme dans les poids&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a number for each of the {} layers, got {}</source>
        <translation>un nombre pour chacune des {} couches attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected 1 to {} layers, got {}</source>
        <translation>attendu&#xa0;: 1 à {} couches&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected -1, 1 or 2 for each layer, got {}</source>
        <translation>attendu&#xa0;: -1, 1 ou 2 pour chaque couche&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected {} axes of 1 to {} elements</source>
        <translation>attendu&#xa0;: {} axes de 1 à {} éléments</translation>
    </message>
    <message>
        <source>expected finite numbers</source>
        <translation>nombres finis attendus</translation>
    </message>
    <message>
        <source>damaged or not readable</source>
        <translation>endommagé ou illisible</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>non pris en charge</translation>
    </message>
    <message>
        <source>{}: nothing of HAT&apos;s</source>
        <translation>{}&#xa0;: rien qui vienne de HAT</translation>
    </message>
    <message>
        <source>{}: it goes with a checkpoint or binarised data, which is not among the files</source>
        <translation>{}&#xa0;: cela accompagne un point de contrôle ou des données binarisées, qui ne sont pas parmi les fichiers</translation>
    </message>
    <message>
        <source>byte pairs</source>
        <translation>paires d’octets</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>un dictionnaire</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>an empty folder</source>
        <translation>un dossier vide</translation>
    </message>
    <message>
        <source>a folder of {} files: name those that are HAT&apos;s</source>
        <translation>un dossier de {} fichiers&#xa0;: indiquez ceux qui viennent de HAT</translation>
    </message>
    <message>
        <source>fairseq&apos;s binarised data, {} to {}: {}</source>
        <translation>données binarisées de fairseq, {} → {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}: expected both sides beside each other, named {} and {}</source>
        <translation>{}&#xa0;: les deux côtés sont attendus l’un à côté de l’autre, nommés {} et {}</translation>
    </message>
    <message>
        <source>latency data and a latency predictor</source>
        <translation>données de latence et prédicteur de latence</translation>
    </message>
    <message>
        <source>expected one of {}: the file does not say which device it speaks for</source>
        <translation>attendu&#xa0;: une valeur parmi {}&#xa0;; le fichier ne dit pas quel appareil il concerne</translation>
    </message>
    <message>
        <source>cannot be opened: {}</source>
        <translation>ouverture impossible&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a file, got a folder or a device</source>
        <translation>un fichier est attendu, mais c’est un dossier ou un périphérique</translation>
    </message>
    <message>
        <source>cannot be mapped into memory: {}</source>
        <translation>projection en mémoire impossible&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected fairseq&apos;s &quot;mmap&quot; data, got its older &quot;cached&quot; or &quot;lazy&quot; kind; prepare it again with {}</source>
        <translation>données «&#xa0;mmap&#xa0;» de fairseq attendues&#xa0;; trouvé&#xa0;: l’ancien type «&#xa0;cached&#xa0;» ou «&#xa0;lazy&#xa0;»&#xa0;; préparez-les de nouveau avec {}</translation>
    </message>
    <message>
        <source>expected the index of fairseq&apos;s mmap data (it begins with MMIDIDX)</source>
        <translation>index de données mmap de fairseq attendu (il commence par MMIDIDX)</translation>
    </message>
    <message>
        <source>expected a header of {} bytes, the file ends</source>
        <translation>en-tête de {} octets attendu, le fichier s’arrête</translation>
    </message>
    <message>
        <source>expected version 1, got {}</source>
        <translation>version 1 attendue&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected whole numbers, got floating-point data</source>
        <translation>nombres entiers attendus&#xa0;; trouvé&#xa0;: des données à virgule flottante</translation>
    </message>
    <message>
        <source>expected a type code from 1 to 8, got {}</source>
        <translation>code de type de 1 à 8 attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected at most {} sentences in a file of this size, got {}</source>
        <translation>au plus {} phrases attendues dans un fichier de cette taille&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected the end of the file or a number of documents, got {} bytes</source>
        <translation>attendu&#xa0;: la fin du fichier ou un nombre de documents&#xa0;; trouvé&#xa0;: {} octets</translation>
    </message>
    <message>
        <source>expected places of {} documents, got {} bytes</source>
        <translation>positions de {} documents attendues&#xa0;; trouvé&#xa0;: {} octets</translation>
    </message>
    <message>
        <source>expected ascending numbers of sentences up to {}, got {}</source>
        <translation>numéros de phrases croissants jusqu’à {} attendus&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected the length of sentence {}, got {}</source>
        <translation>longueur de la phrase {} attendue&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected sentence {} ({} tokens) between byte {} and byte {} of {}, got place {}</source>
        <translation>phrase {} ({} tokens) attendue entre l’octet {} et l’octet {} de {}&#xa0;; trouvé&#xa0;: position {}</translation>
    </message>
    <message>
        <source>expected a number below {}, got {}</source>
        <translation>nombre inférieur à {} attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a token id, got {}</source>
        <translation>identifiant de token attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected ids from 0 to {}, got {}</source>
        <translation>identifiants de 0 à {} attendus&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>sentence {}</source>
        <translation>phrase {}</translation>
    </message>
    <message>
        <source>expected a pickle, got nothing</source>
        <translation>pickle attendu&#xa0;; trouvé&#xa0;: rien</translation>
    </message>
    <message>
        <source>values are nested more than {} deep</source>
        <translation>les valeurs sont imbriquées sur plus de {} niveaux</translation>
    </message>
    <message>
        <source>expected the name of a global in UTF-8</source>
        <translation>nom d’un objet global attendu en UTF-8</translation>
    </message>
    <message>
        <source>more values than can be counted</source>
        <translation>plus de valeurs qu’on n’en peut compter</translation>
    </message>
    <message>
        <source>expected a list to append to</source>
        <translation>liste attendue, à laquelle ajouter</translation>
    </message>
    <message>
        <source>expected a value for every key</source>
        <translation>une valeur attendue pour chaque clé</translation>
    </message>
    <message>
        <source>expected a dict to set a value in</source>
        <translation>dict attendu, où placer une valeur</translation>
    </message>
    <message>
        <source>expected a value on the stack, which is empty</source>
        <translation>valeur attendue sur la pile, qui est vide</translation>
    </message>
    <message>
        <source>expected a mark on the stack, got none</source>
        <translation>marque attendue sur la pile&#xa0;; trouvé&#xa0;: aucune</translation>
    </message>
    <message>
        <source>expected {} values on the stack, got {}</source>
        <translation>{} valeurs attendues sur la pile&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a memo number of at most {}, got {}</source>
        <translation>numéro de mémo d’au plus {} attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>nothing is kept in the memo under {}</source>
        <translation>rien n’est conservé dans le mémo sous {}</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>nombre attendu</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>nombre entier attendu</translation>
    </message>
    <message>
        <source>expected a string in quotes</source>
        <translation>chaîne entre guillemets attendue</translation>
    </message>
    <message>
        <source>expected two hexadecimal digits after \x</source>
        <translation>deux chiffres hexadécimaux attendus après \x</translation>
    </message>
    <message>
        <source>expected the number of a character after \u</source>
        <translation>numéro d’un caractère attendu après \u</translation>
    </message>
    <message>
        <source>expected the name of a global as text</source>
        <translation>nom d’un objet global attendu sous forme de texte</translation>
    </message>
    <message>
        <source>expected an object to set the state of</source>
        <translation>objet attendu, dont définir l’état</translation>
    </message>
    <message>
        <source>expected a global to call after the mark</source>
        <translation>objet global à appeler attendu après la marque</translation>
    </message>
    <message>
        <source>expected a pickle of protocol 0 to 5, got {}</source>
        <translation>pickle de protocole 0 à 5 attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>truncated: expected a frame of {} bytes, got {}</source>
        <translation>tronqué&#xa0;: cadre de {} octets attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>values of Python&apos;s extension registry are not supported</source>
        <translation>les valeurs du registre d’extensions de Python ne sont pas prises en charge</translation>
    </message>
    <message>
        <source>buffers outside of the pickle are not supported</source>
        <translation>les tampons en dehors du pickle ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>expected an instruction of a pickle, got byte 0x{}</source>
        <translation>instruction de pickle attendue&#xa0;; trouvé&#xa0;: octet 0x{}</translation>
    </message>
    <message>
        <source>expected a length, got {}</source>
        <translation>longueur attendue&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>HAT latency predictor, {} tensors</source>
        <translation>prédicteur de latence de HAT, {} tenseurs</translation>
    </message>
    <message>
        <source>a file of torch.save that is neither a checkpoint nor a latency predictor of HAT</source>
        <translation>un fichier de torch.save qui n’est ni un point de contrôle ni un prédicteur de latence de HAT</translation>
    </message>
    <message>
        <source>HAT checkpoint: SuperTransformer</source>
        <translation>point de contrôle de HAT&#xa0;: SuperTransformer</translation>
    </message>
    <message>
        <source>HAT checkpoint: SubTransformer</source>
        <translation>point de contrôle de HAT&#xa0;: SubTransformer</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{}, {} to {}</source>
        <translation>{}, {} → {}</translation>
    </message>
    <message>
        <source>{}, vocabularies of {} and {} tokens</source>
        <translation>{}, vocabulaires de {} et {} tokens</translation>
    </message>
    <message>
        <source>{}, {} updates</source>
        <translation>{}, {} pas</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>HAT&apos;s YAML: {}</source>
        <translation>YAML de HAT&#xa0;: {}</translation>
    </message>
    <message>
        <source>a SuperTransformer&apos;s search space, with the settings of its training</source>
        <translation>l’espace de recherche d’un SuperTransformer, avec les réglages de son entraînement</translation>
    </message>
    <message>
        <source>a SuperTransformer&apos;s search space</source>
        <translation>l’espace de recherche d’un SuperTransformer</translation>
    </message>
    <message>
        <source>the architecture of a SubTransformer, with the settings of its training</source>
        <translation>l’architecture d’un SubTransformer, avec les réglages de son entraînement</translation>
    </message>
    <message>
        <source>the architecture of a SubTransformer</source>
        <translation>l’architecture d’un SubTransformer</translation>
    </message>
    <message>
        <source>settings of an evolutionary search</source>
        <translation>réglages d’une recherche évolutionnaire</translation>
    </message>
    <message>
        <source>settings of a latency data set, with its search space</source>
        <translation>réglages d’un jeu de données de latence, avec son espace de recherche</translation>
    </message>
    <message>
        <source>settings of a latency predictor</source>
        <translation>réglages d’un prédicteur de latence</translation>
    </message>
    <message>
        <source>settings of a training</source>
        <translation>réglages d’un entraînement</translation>
    </message>
    <message>
        <source>YAML: an architecture</source>
        <translation>YAML&#xa0;: une architecture</translation>
    </message>
    <message>
        <source>YAML: a search space</source>
        <translation>YAML&#xa0;: un espace de recherche</translation>
    </message>
    <message>
        <source>YAML that is neither a search space nor an architecture</source>
        <translation>YAML qui n’est ni un espace de recherche ni une architecture</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>un texte vide</translation>
    </message>
    <message>
        <source>a text of very long lines</source>
        <translation>un texte aux lignes très longues</translation>
    </message>
    <message>
        <source>latency data in HAT&apos;s columns</source>
        <translation>données de latence dans les colonnes de HAT</translation>
    </message>
    <message>
        <source>results to show beside the workspace&apos;s (CSV)</source>
        <translation>résultats à afficher à côté de ceux de l’espace de travail (CSV)</translation>
    </message>
    <message>
        <source>an architecture in its text form</source>
        <translation>une architecture sous forme textuelle</translation>
    </message>
    <message>
        <source>byte pairs (BPE codes)</source>
        <translation>paires d’octets (codes BPE)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>a fairseq dictionary: words and their counts</source>
        <translation>un dictionnaire de fairseq&#xa0;: des mots et leurs nombres d’occurrences</translation>
    </message>
    <message>
        <source>lines of text</source>
        <translation>lignes de texte</translation>
    </message>
    <message>
        <source>fairseq&apos;s binarised data: {} sentences, {} tokens</source>
        <translation>données binarisées de fairseq&#xa0;: {} phrases, {} tokens</translation>
    </message>
    <message>
        <source>a workspace folder</source>
        <translation>un dossier d’espace de travail</translation>
    </message>
    <message>
        <source>a model folder: SuperTransformer, {}</source>
        <translation>un dossier de modèle&#xa0;: SuperTransformer, {}</translation>
    </message>
    <message>
        <source>a model folder: SubTransformer, {}</source>
        <translation>un dossier de modèle&#xa0;: SubTransformer, {}</translation>
    </message>
    <message>
        <source>a folder of fairseq&apos;s binarised data, {} side</source>
        <translation>un dossier de données binarisées de fairseq, {} côté</translation>
    </message>
    <message>
        <source>a folder of fairseq&apos;s binarised data, {} sides</source>
        <translation>un dossier de données binarisées de fairseq, {} côtés</translation>
    </message>
    <message>
        <source>a folder that is neither a model nor a workspace</source>
        <translation>un dossier qui n’est ni un modèle ni un espace de travail</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>un fichier vide</translation>
    </message>
    <message>
        <source>a zip archive that torch.save did not write</source>
        <translation>une archive zip que torch.save n’a pas écrite</translation>
    </message>
    <message>
        <source>fairseq&apos;s binarised data: an index whose .bin is not beside it</source>
        <translation>données binarisées de fairseq&#xa0;: un index sans son .bin à côté</translation>
    </message>
    <message>
        <source>fairseq&apos;s binarised data of the older &quot;cached&quot; kind: prepare it again with {}</source>
        <translation>données binarisées de fairseq de l’ancien type «&#xa0;cached&#xa0;»&#xa0;: préparez-les de nouveau avec {}</translation>
    </message>
    <message>
        <source>an array of NumPy</source>
        <translation>un tableau NumPy</translation>
    </message>
    <message>
        <source>a latency predictor of this program</source>
        <translation>un prédicteur de latence de ce programme</translation>
    </message>
    <message>
        <source>safetensors with {} tensors</source>
        <translation>safetensors avec {} tenseurs</translation>
    </message>
    <message>
        <source>a pointer of git-lfs: the file that it stands for was not fetched ({})</source>
        <translation>un pointeur de git-lfs&#xa0;: le fichier qu’il représente n’a pas été récupéré ({})</translation>
    </message>
    <message>
        <source>a web page, not the file that was to be downloaded</source>
        <translation>une page Web, et non le fichier à télécharger</translation>
    </message>
    <message>
        <source>a binary file of an unknown kind</source>
        <translation>un fichier binaire de type inconnu</translation>
    </message>
    <message>
        <source>expected the id of a storage: type, key, place and number of elements</source>
        <translation>identifiant d’un stockage attendu&#xa0;: type, clé, emplacement et nombre d’éléments</translation>
    </message>
    <message>
        <source>expected a storage of floats or whole numbers, got {}</source>
        <translation>stockage de nombres flottants ou entiers attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>expected the key of a storage as text</source>
        <translation>clé d’un stockage attendue sous forme de texte</translation>
    </message>
    <message>
        <source>expected a storage&apos;s number of elements</source>
        <translation>nombre d’éléments d’un stockage attendu</translation>
    </message>
    <message>
        <source>expected a view that lies inside of its storage</source>
        <translation>vue attendue à l’intérieur de son stockage</translation>
    </message>
    <message>
        <source>expected {} bytes of numbers under this name, got none</source>
        <translation>{} octets de nombres attendus sous ce nom&#xa0;; trouvé&#xa0;: aucun</translation>
    </message>
    <message>
        <source>expected the id of a storage in {} parts, got {}</source>
        <translation>identifiant d’un stockage en {} parties attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a tensor</source>
        <translation>tenseur attendu</translation>
    </message>
    <message>
        <source>expected a tensor&apos;s storage, offset, shape and strides</source>
        <translation>stockage, décalage, forme et pas (strides) d’un tenseur attendus</translation>
    </message>
    <message>
        <source>expected a tensor&apos;s offset, shape and strides</source>
        <translation>décalage, forme et pas (strides) d’un tenseur attendus</translation>
    </message>
    <message>
        <source>the tensor reaches beyond its storage {} of {} elements</source>
        <translation>le tenseur dépasse son stockage {} de {} éléments</translation>
    </message>
    <message>
        <source>expected a storage {} of {} elements, got {} bytes</source>
        <translation>stockage {} de {} éléments attendu&#xa0;; trouvé&#xa0;: {} octets</translation>
    </message>
    <message>
        <source>the tensors have far more elements than the file can hold</source>
        <translation>les tenseurs ont bien plus d’éléments que le fichier n’en peut contenir</translation>
    </message>
    <message>
        <source>the tar container of PyTorch before {} is not supported: load and save it with a newer PyTorch</source>
        <translation>le conteneur tar de PyTorch antérieur à la version {} n’est pas pris en charge&#xa0;: chargez-le et enregistrez-le avec un PyTorch plus récent</translation>
    </message>
    <message>
        <source>expected one object in a file of torch.save, got another one</source>
        <translation>un seul objet attendu dans un fichier de torch.save&#xa0;; trouvé&#xa0;: un autre</translation>
    </message>
    <message>
        <source>entry {}</source>
        <translation>entrée {}</translation>
    </message>
    <message>
        <source>expected a file of torch.save, got a zip archive without data.pkl</source>
        <translation>fichier de torch.save attendu&#xa0;; trouvé&#xa0;: une archive zip sans data.pkl</translation>
    </message>
    <message>
        <source>this is a TorchScript program, which holds code; expected a file of torch.save</source>
        <translation>c’est un programme TorchScript, qui contient du code&#xa0;; un fichier de torch.save est attendu</translation>
    </message>
    <message>
        <source>it was written by a big-endian machine, which is not supported: load and save it on a common one</source>
        <translation>écrit par une machine gros-boutiste, ce qui n’est pas pris en charge&#xa0;: chargez-le et enregistrez-le sur une machine courante</translation>
    </message>
    <message>
        <source>expected a file of torch.save, got nothing</source>
        <translation>fichier de torch.save attendu&#xa0;; trouvé&#xa0;: rien</translation>
    </message>
    <message>
        <source>expected a file of torch.save, got a pickle of something else</source>
        <translation>fichier de torch.save attendu&#xa0;; trouvé&#xa0;: un pickle d’autre chose</translation>
    </message>
    <message>
        <source>expected protocol {} of torch.save</source>
        <translation>protocole {} de torch.save attendu</translation>
    </message>
    <message>
        <source>expected the list of storages</source>
        <translation>liste des stockages attendue</translation>
    </message>
    <message>
        <source>no tensor uses the storage &quot;{}&quot;</source>
        <translation>aucun tenseur n’utilise le stockage «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>the storage &quot;{}&quot; is there twice</source>
        <translation>le stockage «&#xa0;{}&#xa0;» est présent deux fois</translation>
    </message>
    <message>
        <source>expected the number of elements of storage {}, which is {}, got {}</source>
        <translation>attendu&#xa0;: le nombre d’éléments du stockage {}, qui est de {}&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} bytes at the end belong to no storage</source>
        <translation>{} octets à la fin n’appartiennent à aucun stockage</translation>
    </message>
    <message>
        <source>expected the zip64 directory before this byte, got {}</source>
        <translation>répertoire zip64 attendu avant cet octet&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected the end of a zip64 directory</source>
        <translation>fin d’un répertoire zip64 attendue</translation>
    </message>
    <message>
        <source>an archive over several disks is not supported</source>
        <translation>une archive sur plusieurs disques n’est pas prise en charge</translation>
    </message>
    <message>
        <source>expected a zip archive, got {} bytes (truncated?)</source>
        <translation>archive zip attendue&#xa0;; trouvé&#xa0;: {} octets (tronquée&#xa0;?)</translation>
    </message>
    <message>
        <source>truncated, or not a zip archive: it has no directory at its end</source>
        <translation>tronquée, ou pas une archive zip&#xa0;: elle n’a pas de répertoire à la fin</translation>
    </message>
    <message>
        <source>an extra field is longer than its entry</source>
        <translation>un champ supplémentaire est plus long que son entrée</translation>
    </message>
    <message>
        <source>the zip64 field of this entry is too short</source>
        <translation>le champ zip64 de cette entrée est trop court</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>expected {} bytes after inflating, got more</source>
        <translation>{} octets attendus après décompression&#xa0;; trouvé&#xa0;: davantage</translation>
    </message>
    <message>
        <source>truncated: the deflated data end too early</source>
        <translation>tronqué&#xa0;: les données compressées s’arrêtent trop tôt</translation>
    </message>
    <message>
        <source>damaged deflated data</source>
        <translation>données compressées endommagées</translation>
    </message>
    <message>
        <source>expected {} bytes after inflating, got {}</source>
        <translation>{} octets attendus après décompression&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected the directory before this byte, got {} bytes at {}</source>
        <translation>répertoire attendu avant cet octet&#xa0;; trouvé&#xa0;: {} octets à {}</translation>
    </message>
    <message>
        <source>expected at most {} entries in a directory of {} bytes, got {}</source>
        <translation>au plus {} entrées attendues dans un répertoire de {} octets&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected an entry of the directory</source>
        <translation>entrée du répertoire attendue</translation>
    </message>
    <message>
        <source>expected a name in UTF-8</source>
        <translation>nom en UTF-8 attendu</translation>
    </message>
    <message>
        <source>entry {} is encrypted, which is not supported</source>
        <translation>l’entrée {} est chiffrée, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>entry {} is packed with method {}; only stored and deflated entries are supported</source>
        <translation>l’entrée {} est compressée avec la méthode {}&#xa0;; seules les entrées stockées ou compressées par deflate sont prises en charge</translation>
    </message>
    <message>
        <source>entry {} is stored, but its two sizes {} and {} differ</source>
        <translation>l’entrée {} est stockée, mais ses deux tailles {} et {} diffèrent</translation>
    </message>
    <message>
        <source>truncated: entry {} of {} bytes at {} does not fit before the directory</source>
        <translation>tronqué&#xa0;: l’entrée {} de {} octets à {} ne tient pas avant le répertoire</translation>
    </message>
    <message>
        <source>the entries would take more than {} times the archive&apos;s size</source>
        <translation>les entrées prendraient plus de {} fois la taille de l’archive</translation>
    </message>
    <message>
        <source>entry {} is there twice</source>
        <translation>l’entrée {} est présente deux fois</translation>
    </message>
    <message>
        <source>expected the header of entry {}</source>
        <translation>en-tête de l’entrée {} attendu</translation>
    </message>
    <message>
        <source>expected the header of entry {}, got another name</source>
        <translation>en-tête de l’entrée {} attendu&#xa0;; trouvé&#xa0;: un autre nom</translation>
    </message>
    <message>
        <source>entry {} is damaged: its checksum does not fit</source>
        <translation>l’entrée {} est endommagée&#xa0;: sa somme de contrôle ne correspond pas</translation>
    </message>
    <message>
        <source>unknown key: HAT has no setting of this name</source>
        <translation>clé inconnue&#xa0;: HAT n’a pas de réglage de ce nom</translation>
    </message>
    <message>
        <source>unknown key, did you mean {}?</source>
        <translation>clé inconnue, vouliez-vous dire {}&#xa0;?</translation>
    </message>
    <message>
        <source>expected at least {}, the largest of {}, got {}</source>
        <translation>attendu&#xa0;: au moins {}, la plus grande valeur de {}&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected two numbers such as {}, got {}</source>
        <translation>deux nombres comme {} attendus&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected {}: this program has no {}</source>
        <translation>attendu&#xa0;: {}&#xa0;; ce programme ne connaît pas&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected the same as {}</source>
        <translation>attendu&#xa0;: la même valeur que {}</translation>
    </message>
    <message>
        <source>expected {} or {}, which are what HAT&apos;s own configs use, got &quot;{}&quot;</source>
        <translation>attendu&#xa0;: {} ou {}, comme dans les configurations de HAT&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>network without positions</source>
        <translation>réseau sans positions</translation>
    </message>
    <message>
        <source>embedding scaled by the SuperTransformer&apos;s dim</source>
        <translation>embedding mis à l’échelle de la dimension du SuperTransformer</translation>
    </message>
    <message>
        <source>adaptive embeddings</source>
        <translation>embeddings adaptatifs</translation>
    </message>
    <message>
        <source>HAT&apos;s SuperTransformer</source>
        <translation>SuperTransformer de HAT</translation>
    </message>
    <message>
        <source>HAT&apos;s SubTransformer</source>
        <translation>SubTransformer de HAT</translation>
    </message>
    <message>
        <source>HAT&apos;s evolutionary search</source>
        <translation>recherche évolutionnaire de HAT</translation>
    </message>
    <message>
        <source>HAT&apos;s latency data set</source>
        <translation>jeu de données de latence de HAT</translation>
    </message>
    <message>
        <source>HAT&apos;s latency predictor</source>
        <translation>prédicteur de latence de HAT</translation>
    </message>
    <message>
        <source>HAT&apos;s training</source>
        <translation>entraînement de HAT</translation>
    </message>
    <message>
        <source>expected the last 1, 2 or 3 encoder layers, which is all that HAT can express, got {}</source>
        <translation>attendu&#xa0;: la dernière ou les 2 ou 3 dernières couches de l’encodeur, HAT ne peut exprimer que cela&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected each column once, got it twice</source>
        <translation>chaque colonne attendue une seule fois&#xa0;; trouvé&#xa0;: deux fois</translation>
    </message>
    <message>
        <source>expected a header with the columns {}, got none of them</source>
        <translation>en-tête avec les colonnes {} attendu&#xa0;; trouvé&#xa0;: aucune d’elles</translation>
    </message>
    <message>
        <source>expected also the columns {}</source>
        <translation>colonnes également attendues&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected also the column {}</source>
        <translation>colonne également attendue&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected {} columns, got {}</source>
        <translation>{} colonnes attendues&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a number from 0, got &quot;{}&quot;</source>
        <translation>nombre à partir de 0 attendu&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected at most {}, got &quot;{}&quot;</source>
        <translation>attendu&#xa0;: {} au plus&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected {}, which the architecture has, got {}</source>
        <translation>attendu&#xa0;: {}, comme dans l’architecture&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a header line, got an empty file</source>
        <translation>ligne d’en-tête attendue&#xa0;; trouvé&#xa0;: un fichier vide</translation>
    </message>
    <message>
        <source>expected at least one measured architecture, got only a header</source>
        <translation>au moins une architecture mesurée attendue&#xa0;; trouvé&#xa0;: seulement un en-tête</translation>
    </message>
    <message>
        <source>expected more than 0 ms for encoder and decoder, got {} and {}</source>
        <translation>plus de 0 ms attendu pour l’encodeur et le décodeur&#xa0;; trouvé&#xa0;: {} et {}</translation>
    </message>
    <message>
        <source>row {}</source>
        <translation>ligne {}</translation>
    </message>
    <message>
        <source>the same of {} more row</source>
        <translation>de même pour {} autre ligne</translation>
    </message>
    <message>
        <source>the same of {} more rows</source>
        <translation>de même pour {} autres lignes</translation>
    </message>
    <message>
        <source>expected a whole gzip file, but it is truncated</source>
        <translation>un fichier gzip entier est attendu, mais il est tronqué</translation>
    </message>
    <message>
        <source>expected a whole gzip file, but it is damaged</source>
        <translation>un fichier gzip entier est attendu, mais il est endommagé</translation>
    </message>
    <message>
        <source>expected text, got a gzip file that unpacks to more than {} times its size</source>
        <translation>texte attendu&#xa0;; trouvé&#xa0;: un fichier gzip qui, décompressé, dépasse {} fois sa taille</translation>
    </message>
    <message>
        <source>not enough memory to read it</source>
        <translation>mémoire insuffisante pour le lire</translation>
    </message>
    <message>
        <source>expected lines of at most {} bytes, got a longer one</source>
        <translation>lignes d’au plus {} octets attendues&#xa0;; trouvé&#xa0;: une plus longue</translation>
    </message>
    <message>
        <source>expected UTF-8 text, got an invalid byte at position {}</source>
        <translation>texte UTF-8 attendu&#xa0;; trouvé&#xa0;: un octet invalide à la position {}</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>fichier inexistant</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>cannot be moved to {}: {}</source>
        <translation>déplacement vers {} impossible&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a name, got nothing</source>
        <translation>nom attendu&#xa0;; trouvé&#xa0;: rien</translation>
    </message>
    <message>
        <source>expected a model folder, but it has no model.yaml</source>
        <translation>un dossier de modèle est attendu, mais il n’a pas de model.yaml</translation>
    </message>
    <message>
        <source>expected a model in the bin</source>
        <translation>modèle dans la corbeille attendu</translation>
    </message>
    <message>
        <source>expected the name of a file in the model&apos;s folder, got &quot;{}&quot;</source>
        <translation>nom d’un fichier du dossier du modèle attendu&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected this key, but it is missing</source>
        <translation>cette clé est attendue, mais elle manque</translation>
    </message>
    <message>
        <source>expected a number from 1 to {}, got {}</source>
        <translation>nombre de 1 à {} attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a number from {} to {}, got {}</source>
        <translation>nombre de {} à {} attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a score from 0 to 100, got {}</source>
        <translation>score de 0 à 100 attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected milliseconds above 0, got {}</source>
        <translation>millisecondes supérieures à 0 attendues&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a finite number, got {}</source>
        <translation>nombre fini attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a model folder, but there is none of that name</source>
        <translation>un dossier de modèle est attendu, mais il n’y en a pas de ce nom</translation>
    </message>
    <message>
        <source>expected a model folder, got a file</source>
        <translation>un dossier de modèle est attendu, mais c’est un fichier</translation>
    </message>
    <message>
        <source>expected {}, got &quot;{}&quot;</source>
        <translation>attendu&#xa0;: {}&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected {} or {}, got &quot;{}&quot;</source>
        <translation>attendu&#xa0;: {} ou {}&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>{} (and {} more problems)</source>
        <translation>{} (autres problèmes&#xa0;: {})</translation>
    </message>
    <message>
        <source>expected a number from {}, got &quot;{}&quot;</source>
        <translation>nombre à partir de {} attendu&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected a whole number from {} to {}, got &quot;{}&quot;</source>
        <translation>nombre entier de {} à {} attendu&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected a line of column names, got an empty file</source>
        <translation>ligne de noms de colonnes attendue&#xa0;; trouvé&#xa0;: un fichier vide</translation>
    </message>
    <message>
        <source>expected the columns {}</source>
        <translation>colonnes attendues&#xa0;: {}</translation>
    </message>
    <message>
        <source>component</source>
        <translation>composant</translation>
    </message>
    <message>
        <source>expected at most {} points</source>
        <translation>au plus {} points attendus</translation>
    </message>
    <message>
        <source>expected at least one point, got only column names</source>
        <translation>au moins un point attendu&#xa0;; trouvé&#xa0;: seulement des noms de colonnes</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>expected a column {}</source>
        <translation>colonne {} attendue</translation>
    </message>
    <message>
        <source>expected a column of numbers: {}</source>
        <translation>une colonne de nombres attendue&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected {}, {} and {} together</source>
        <translation>{}, {} et {} attendus ensemble</translation>
    </message>
    <message>
        <source>expected both ends of an interval, with its number between them</source>
        <translation>attendu&#xa0;: les deux bornes d’un intervalle, avec son nombre entre elles</translation>
    </message>
    <message>
        <source>expected a name</source>
        <translation>nom attendu</translation>
    </message>
    <message>
        <source>expected at least one number</source>
        <translation>au moins un nombre attendu</translation>
    </message>
    <message>
        <source>expected this key in the metadata</source>
        <translation>cette clé est attendue dans les métadonnées</translation>
    </message>
    <message>
        <source>expected {} numbers</source>
        <translation>{} nombres attendus</translation>
    </message>
    <message>
        <source>expected a number, got &quot;{}&quot;</source>
        <translation>nombre attendu&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected a latency predictor of this program, got a file of PyTorch: {} makes one of HAT&apos;s predictor</source>
        <translation>prédicteur de latence de ce programme attendu&#xa0;; trouvé&#xa0;: un fichier de PyTorch&#xa0;; {} en fait un du prédicteur de HAT</translation>
    </message>
    <message>
        <source>expected &quot;{}&quot;, got &quot;{}&quot;</source>
        <translation>attendu&#xa0;: «&#xa0;{}&#xa0;»&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected pairs of a decoder depth and ms</source>
        <translation>attendu&#xa0;: des paires d’une profondeur du décodeur et de ms</translation>
    </message>
    <message>
        <source>expected {} axes, got {}</source>
        <translation>{} axes attendus&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a line of {}: {}</source>
        <translation>une ligne de {} est attendue&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a program that speaks version {} of remote measurements, got version {}: install the same HAT Studio on both machines</source>
        <translation>attendu&#xa0;: un programme qui parle la version {} des mesures à distance&#xa0;; trouvé&#xa0;: la version {}&#xa0;; installez le même HAT Studio sur les deux machines</translation>
    </message>
    <message>
        <source>{} is no time</source>
        <translation>{} n’est pas une durée</translation>
    </message>
    <message>
        <source>expected a request of {}: {}</source>
        <translation>une requête de {} est attendue&#xa0;: {}</translation>
    </message>
    <message>
        <source>an error without a problem</source>
        <translation>une erreur sans problème</translation>
    </message>
    <message>
        <source>its header is nested too deeply: not a safetensors file, or damaged</source>
        <translation>son en-tête est trop imbriqué&#xa0;: pas un fichier safetensors, ou endommagé</translation>
    </message>
    <message>
        <source>its header is not a JSON object: not a safetensors file, or damaged</source>
        <translation>son en-tête n’est pas un objet JSON&#xa0;: pas un fichier safetensors, ou endommagé</translation>
    </message>
    <message>
        <source>tensor {} is there twice</source>
        <translation>le tenseur {} est présent deux fois</translation>
    </message>
    <message>
        <source>tensor {}: expected {}, {} and {} in the header</source>
        <translation>tenseur {}&#xa0;: {}, {} et {} attendus dans l’en-tête</translation>
    </message>
    <message>
        <source>tensor {}: expected F32, F16, BF16, I64 or U8, got {}</source>
        <translation>tenseur {}&#xa0;: F32, F16, BF16, I64 ou U8 attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>tensor {}: its size of {} to {} does not fit its shape</source>
        <translation>tenseur {}&#xa0;: son étendue de {} à {} ne correspond pas à sa forme</translation>
    </message>
    <message>
        <source>truncated: tensor {} should end at byte {} of the data, which has {}</source>
        <translation>tronqué&#xa0;: le tenseur {} devrait finir à l’octet {} des données, qui en ont {}</translation>
    </message>
    <message>
        <source>expected a safetensors file, got {} bytes (truncated, or another kind of file)</source>
        <translation>fichier safetensors attendu&#xa0;; trouvé&#xa0;: {} octets (tronqué, ou un autre type de fichier)</translation>
    </message>
    <message>
        <source>expected weights, got a pointer of git-lfs: the file that it stands for was not fetched ({})</source>
        <translation>poids attendus&#xa0;; trouvé&#xa0;: un pointeur de git-lfs&#xa0;; le fichier qu’il représente n’a pas été récupéré ({})</translation>
    </message>
    <message>
        <source>not a safetensors file: its first eight bytes are no header length</source>
        <translation>pas un fichier safetensors&#xa0;: ses huit premiers octets ne sont pas une longueur d’en-tête</translation>
    </message>
    <message>
        <source>truncated: its header should have {} bytes, the file has {}</source>
        <translation>tronqué&#xa0;: son en-tête devrait avoir {} octets, le fichier en a {}</translation>
    </message>
    <message>
        <source>expected text for every key of {}</source>
        <translation>texte attendu pour chaque clé de {}</translation>
    </message>
    <message>
        <source>expected text for the key {} of {}</source>
        <translation>texte attendu pour la clé {} de {}</translation>
    </message>
    <message>
        <source>tensor {} overlaps another one</source>
        <translation>le tenseur {} en chevauche un autre</translation>
    </message>
    <message>
        <source>{} bytes before tensor {} belong to no tensor</source>
        <translation>{} octets avant le tenseur {} n’appartiennent à aucun tenseur</translation>
    </message>
    <message>
        <source>{} bytes at its end belong to no tensor</source>
        <translation>{} octets à sa fin n’appartiennent à aucun tenseur</translation>
    </message>
    <message>
        <source>expected one tensor of this name, of a possible size</source>
        <translation>un seul tenseur de ce nom attendu, d’une taille possible</translation>
    </message>
    <message>
        <source>expected one of {}, got &quot;{}&quot;</source>
        <translation>attendu&#xa0;: une valeur parmi {}&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected {} with which the search was begun, got another</source>
        <translation>attendu&#xa0;: {}, comme au début de la recherche&#xa0;; trouvé&#xa0;: un autre</translation>
    </message>
    <message>
        <source>the SuperTransformer</source>
        <translation>le SuperTransformer</translation>
    </message>
    <message>
        <source>the predictor</source>
        <translation>le prédicteur</translation>
    </message>
    <message>
        <source>the validation text</source>
        <translation>le texte de validation</translation>
    </message>
    <message>
        <source>expected the search space with which the search was begun, got another</source>
        <translation>attendu&#xa0;: l’espace de recherche du début de la recherche&#xa0;; trouvé&#xa0;: un autre</translation>
    </message>
    <message>
        <source>expected at least {}, which the search has begun, got {}</source>
        <translation>attendu&#xa0;: au moins {}, déjà entamé par la recherche&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected {}, with which the search was begun, got {}</source>
        <translation>attendu&#xa0;: {}, comme au début de la recherche&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected this key ({} or a list such as {}), but it is missing</source>
        <translation>cette clé est attendue ({} ou une liste comme {}), mais elle manque</translation>
    </message>
    <message>
        <source>expected {} or encoder layers such as {} (1 to {}), got &quot;{}&quot;</source>
        <translation>attendu&#xa0;: {} ou des couches de l’encodeur comme {} (1 à {})&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected {} or a list such as {}, got {}</source>
        <translation>attendu&#xa0;: {} ou une liste comme {}&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected more columns</source>
        <translation>davantage de colonnes attendues</translation>
    </message>
    <message>
        <source>expected a value, a colon and a count, got &quot;{}&quot;</source>
        <translation>attendu&#xa0;: une valeur, un deux-points et un nombre&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected an architecture in quotation marks</source>
        <translation>architecture entre guillemets attendue</translation>
    </message>
    <message>
        <source>expected the folder of a training run, but there is none</source>
        <translation>le dossier d’un entraînement est attendu, mais il n’y en a pas</translation>
    </message>
    <message>
        <source>expected an object with {}, {}, {}, {} and {}</source>
        <translation>objet avec {}, {}, {}, {} et {} attendu</translation>
    </message>
    <message>
        <source>expected an architecture, but it is missing</source>
        <translation>une architecture est attendue, mais elle manque</translation>
    </message>
    <message>
        <source>a key or a value where none can be</source>
        <translation>une clé ou une valeur là où il ne peut y en avoir</translation>
    </message>
    <message>
        <source>a quotation mark that is never closed</source>
        <translation>un guillemet jamais refermé</translation>
    </message>
    <message>
        <source>a list that is never closed</source>
        <translation>une liste jamais refermée</translation>
    </message>
    <message>
        <source>a mapping that is never closed</source>
        <translation>un tableau associatif jamais refermé</translation>
    </message>
    <message>
        <source>lists or mappings inside each other without end</source>
        <translation>des listes ou des tableaux associatifs imbriqués sans fin</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>une référence à rien</translation>
    </message>
    <message>
        <source>an indentation that fits nothing</source>
        <translation>une indentation qui ne correspond à rien</translation>
    </message>
    <message>
        <source>an escape that YAML does not know</source>
        <translation>un échappement que YAML ne connaît pas</translation>
    </message>
    <message>
        <source>a list&apos;s dash where no list can be</source>
        <translation>un tiret de liste là où il ne peut y avoir de liste</translation>
    </message>
    <message>
        <source>something that is none</source>
        <translation>quelque chose qui n’en est pas</translation>
    </message>
    <message>
        <source>expected YAML, got {}</source>
        <translation>YAML attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected UTF-8 text, got an invalid byte</source>
        <translation>texte UTF-8 attendu&#xa0;; trouvé&#xa0;: un octet invalide</translation>
    </message>
    <message>
        <source>expected at most {} bytes of YAML, got {}</source>
        <translation>au plus {} octets de YAML attendus&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected text, got the control character {}</source>
        <translation>texte attendu&#xa0;; trouvé&#xa0;: le caractère de contrôle {}</translation>
    </message>
    <message>
        <source>expected one document, got a second one, which nobody would read</source>
        <translation>un seul document attendu&#xa0;; trouvé&#xa0;: un second, que personne ne lirait</translation>
    </message>
    <message>
        <source>expected a list of whole numbers, got {}</source>
        <translation>liste de nombres entiers attendue&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>an exception of unknown type</source>
        <translation>une exception de type inconnu</translation>
    </message>
    <message>
        <source>expected rows with an architecture: this predictor needs more than the ten features</source>
        <translation>lignes avec une architecture attendues&#xa0;: ce prédicteur demande plus que les dix caractéristiques</translation>
    </message>
    <message>
        <source>encoder dim</source>
        <translation>dim. de l’encodeur</translation>
    </message>
    <message>
        <source>encoder depth</source>
        <translation>profondeur de l’encodeur</translation>
    </message>
    <message>
        <source>encoder FFN dim</source>
        <translation>dim. FFN de l’encodeur</translation>
    </message>
    <message>
        <source>encoder heads</source>
        <translation>têtes de l’encodeur</translation>
    </message>
    <message>
        <source>decoder dim</source>
        <translation>dim. du décodeur</translation>
    </message>
    <message>
        <source>decoder depth</source>
        <translation>profondeur du décodeur</translation>
    </message>
    <message>
        <source>decoder FFN dim</source>
        <translation>dim. FFN du décodeur</translation>
    </message>
    <message>
        <source>self-attention heads</source>
        <translation>têtes d’auto-attention</translation>
    </message>
    <message>
        <source>cross-attention heads</source>
        <translation>têtes d’attention croisée</translation>
    </message>
    <message>
        <source>cross-attention sources</source>
        <translation>sources de l’attention croisée</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} à {}</translation>
    </message>
    <message>
        <source>{} {} (fitted on {})</source>
        <translation>{} {} (ajusté sur {})</translation>
    </message>
    <message>
        <source>expected {} inputs, got {}</source>
        <translation>{} entrées attendues&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected {} × {} weights and {} biases, got {} and {}</source>
        <translation>{} × {} poids et {} biais attendus&#xa0;; trouvé&#xa0;: {} et {}</translation>
    </message>
    <message>
        <source>expected one output, got {}</source>
        <translation>une seule sortie attendue&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a positive number for {}, got {}</source>
        <translation>nombre strictement positif attendu pour {}&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>encoder dims up to {} (the predictor&apos;s inputs are scaled for {})</source>
        <translation>dim. de l’encodeur jusqu’à {} (les entrées du prédicteur sont à l’échelle de {})</translation>
    </message>
    <message>
        <source>decoder dims up to {} (the predictor&apos;s inputs are scaled for {})</source>
        <translation>dim. du décodeur jusqu’à {} (les entrées du prédicteur sont à l’échelle de {})</translation>
    </message>
    <message>
        <source>the predictor is not known to rank architectures: Kendall tau {} over {} rows that it has not seen may be chance; measure more architectures and fit it again</source>
        <translation>on ne sait pas si le prédicteur classe les architectures&#xa0;: un tau de Kendall de {} sur {} lignes qu’il n’a pas vues peut être dû au hasard&#xa0;; mesurez davantage d’architectures et ajustez-le de nouveau</translation>
    </message>
    <message>
        <source>the predictor was fitted on architectures of another space; this one has {}: its ms say nothing here</source>
        <translation>le prédicteur a été ajusté sur les architectures d’un autre espace&#xa0;; celui-ci a&#xa0;: {}&#xa0;; ses ms ne disent rien ici</translation>
    </message>
    <message>
        <source>the predictor says {} ms for the fastest architecture: it cannot be right; measure again and fit it again</source>
        <translation>le prédicteur annonce {}&#xa0;ms pour l’architecture la plus rapide, ce qui est impossible&#xa0;; mesurez et ajustez-le de nouveau</translation>
    </message>
    <message>
        <source>expected two of equal length, got {} and {}</source>
        <translation>deux de même longueur attendus&#xa0;; trouvé&#xa0;: {} et {}</translation>
    </message>
    <message>
        <source>expected a line for each of the {} hypotheses, got {}</source>
        <translation>une ligne pour chacune des {} hypothèses attendue&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected {}, got {}</source>
        <translation>attendu&#xa0;: {}&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>a positive number of ms</source>
        <translation>un nombre de ms strictement positif</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>un nombre entier à partir de 0</translation>
    </message>
    <message>
        <source>{}: {}: {}</source>
        <translation>{}&#xa0;: {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}: expected at most the budget of {} ms, got {} ms predicted</source>
        <translation>{}&#xa0;: attendu&#xa0;: au plus le budget de {}&#xa0;ms&#xa0;; trouvé&#xa0;: {}&#xa0;ms prédites</translation>
    </message>
    <message>
        <source>{}: expected at most the budget of {} ms, got {} ms predicted, {} at this machine&apos;s pace of {}</source>
        <translation>{}&#xa0;: attendu&#xa0;: au plus le budget de {}&#xa0;ms&#xa0;; trouvé&#xa0;: {}&#xa0;ms prédites, {} à l’allure {} de cette machine</translation>
    </message>
    <message>
        <source>the fastest architecture of this space is predicted to take {} ms, the budget is {} ms</source>
        <translation>l’architecture la plus rapide de cet espace prend {}&#xa0;ms selon la prédiction, le budget est de {}&#xa0;ms</translation>
    </message>
    <message>
        <source>expected the last 1, 2 or 3 of {} encoder layers, which is all that HAT&apos;s gene can say, got {}</source>
        <translation>attendu&#xa0;: la dernière ou les 2 ou 3 dernières des {} couches de l’encodeur, le gène de HAT ne peut dire que cela&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected {} numbers, got {}</source>
        <translation>{} nombres attendus&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected the last 1, 2 or 3 encoder layers, which is all that HAT samples from, got {}</source>
        <translation>attendu&#xa0;: la dernière ou les 2 ou 3 dernières couches de l’encodeur, HAT ne tire que parmi elles&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>any subset</source>
        <translation>tout sous-ensemble</translation>
    </message>
    <message>
        <source>the last {}</source>
        <translation>les {} dernières</translation>
    </message>
    <message>
        <source>layers {}</source>
        <translation>couches {}</translation>
    </message>
    <message>
        <source>too many subsets of {} encoder layers to list (at most {})</source>
        <translation>trop de sous-ensembles de {} couches de l’encodeur pour les énumérer (au plus {})</translation>
    </message>
    <message>
        <source>expected any of the encoder layers 1 to {}, got {}</source>
        <translation>attendu&#xa0;: des couches de l’encodeur de 1 à {}&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected choices of the SuperTransformer ({}), got {}</source>
        <translation>choix du SuperTransformer attendus ({})&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected the SuperTransformer&apos;s {}, got {}</source>
        <translation>attendu&#xa0;: {}, comme le SuperTransformer&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected at least one choice</source>
        <translation>au moins un choix attendu</translation>
    </message>
    <message>
        <source>expected at most {} choices, got {}</source>
        <translation>au plus {} choix attendus&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected whole numbers from 1, got {}</source>
        <translation>nombres entiers à partir de 1 attendus&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected each choice once, got {} twice</source>
        <translation>chaque choix attendu une seule fois&#xa0;; trouvé&#xa0;: deux fois {}</translation>
    </message>
    <message>
        <source>expected a q/k/v dim of at most {}, got {}</source>
        <translation>attendu&#xa0;: une dimension q/k/v d’au plus {}&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a sentence length of at most {}, got {}</source>
        <translation>attendu&#xa0;: une longueur de phrase d’au plus {}&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a positive q/k/v dim, got {}</source>
        <translation>dimension q/k/v strictement positive attendue&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a positive sentence length, got {}</source>
        <translation>longueur de phrase strictement positive attendue&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected at most {} layers, got {}</source>
        <translation>au plus {} couches attendues&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected at least one choice, or &quot;any&quot;</source>
        <translation>au moins un choix attendu, ou «&#xa0;any&#xa0;»</translation>
    </message>
    <message>
        <source>expected &quot;last n&quot; with n from 1, or a non-empty set of encoder layers</source>
        <translation>attendu&#xa0;: «&#xa0;last n&#xa0;» avec n à partir de 1, ou un ensemble non vide de couches de l’encodeur</translation>
    </message>
    <message>
        <source>expected at least one set that fits an encoder of {} layers</source>
        <translation>au moins un ensemble attendu qui convienne à un encodeur de {} couches</translation>
    </message>
    <message>
        <source>expected a word, a blank and a count, got &quot;{}&quot;</source>
        <translation>attendu&#xa0;: un mot, un espace et un nombre d’occurrences&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected version {} or {}, got &quot;{}&quot;</source>
        <translation>attendu&#xa0;: la version {} ou {}&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected two pieces separated by a blank, got &quot;{}&quot;</source>
        <translation>attendu&#xa0;: deux morceaux séparés par un espace&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>unknown {}, did you mean {}?</source>
        <translation>{}&#xa0;: nom inconnu, vouliez-vous dire {}&#xa0;?</translation>
    </message>
    <message>
        <source>unknown {}, expected one of {}</source>
        <translation>{}&#xa0;: nom inconnu&#xa0;; attendu&#xa0;: une valeur parmi {}</translation>
    </message>
    <message>
        <source>expected a new or an empty folder</source>
        <translation>attendu&#xa0;: un nouveau dossier ou un dossier vide</translation>
    </message>
    <message>
        <source>expected another folder than the working directory, which would be replaced: name a new one</source>
        <translation>attendu&#xa0;: un autre dossier que le dossier de travail, qui serait remplacé&#xa0;; indiquez-en un nouveau</translation>
    </message>
    <message>
        <source>expected a SuperTransformer, got a SubTransformer</source>
        <translation>SuperTransformer attendu&#xa0;; trouvé&#xa0;: un SubTransformer</translation>
    </message>
    <message>
        <source>expected a SubTransformer, got a SuperTransformer</source>
        <translation>SubTransformer attendu&#xa0;; trouvé&#xa0;: un SuperTransformer</translation>
    </message>
    <message>
        <source>expected {}, as the workspace has, got {}</source>
        <translation>attendu&#xa0;: {}, comme l’espace de travail&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected {} and {} tokens, as the SuperTransformer has, got {} and {}</source>
        <translation>attendu&#xa0;: {} et {} tokens, comme le SuperTransformer&#xa0;; trouvé&#xa0;: {} et {}</translation>
    </message>
    <message>
        <source>expected no model of that name yet, but there is one</source>
        <translation>attendu&#xa0;: un nom qu’aucun modèle ne porte encore, mais il y en a déjà un</translation>
    </message>
    <message>
        <source>expected an imported device: this machine&apos;s and the workspace&apos;s stay</source>
        <translation>appareil importé attendu&#xa0;: celui de cette machine et ceux de l’espace de travail restent</translation>
    </message>
    <message>
        <source>cannot be removed: {}</source>
        <translation>suppression impossible&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected both source and target</source>
        <translation>source et target sont attendus tous les deux</translation>
    </message>
    <message>
        <source>expected a SuperTransformer, got the SubTransformer {}</source>
        <translation>SuperTransformer attendu&#xa0;; trouvé&#xa0;: le SubTransformer {}</translation>
    </message>
    <message>
        <source>expected SubTransformers, got the SuperTransformer {}</source>
        <translation>SubTransformers attendus&#xa0;; trouvé&#xa0;: le SuperTransformer {}</translation>
    </message>
    <message>
        <source>expected a workspace folder, but there is none of that name</source>
        <translation>un dossier d’espace de travail est attendu, mais il n’y en a pas de ce nom</translation>
    </message>
    <message>
        <source>expected a workspace folder, got a file</source>
        <translation>un dossier d’espace de travail est attendu, mais c’est un fichier</translation>
    </message>
    <message>
        <source>expected a workspace folder, but it has no workspace.yaml</source>
        <translation>un dossier d’espace de travail est attendu, mais il n’a pas de workspace.yaml</translation>
    </message>
    <message>
        <source>expected a SuperTransformer, but the workspace has none</source>
        <translation>un SuperTransformer est attendu, mais l’espace de travail n’en a pas</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{} {} (here {})</source>
        <translation>{} {} (ici {})</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>moteur</translation>
    </message>
    <message>
        <source>threads {} (here {})</source>
        <translation>threads&#xa0;: {} (ici {})</translation>
    </message>
    <message>
        <source>a sentence of {} and {} tokens (the workspace&apos;s has {})</source>
        <translation>une phrase de {} et {} tokens (celle de l’espace de travail en a {})</translation>
    </message>
    <message>
        <source>beam {} (the workspace&apos;s is {})</source>
        <translation>faisceau {} (celui de l’espace de travail est {})</translation>
    </message>
    <message>
        <source>fitted on other architectures: the workspace has {}</source>
        <translation>ajusté sur d’autres architectures&#xa0;; l’espace de travail a&#xa0;: {}</translation>
    </message>
    <message>
        <source>cannot be moved to the other devices: {}</source>
        <translation>déplacement vers les autres appareils impossible&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a folder, but there is none of that name</source>
        <translation>un dossier est attendu, mais il n’y en a pas de ce nom</translation>
    </message>
    <message>
        <source>expected a model, prepared data, or a folder that holds some, found neither model.yaml nor data.yaml</source>
        <translation>attendu&#xa0;: un modèle, des données préparées ou un dossier qui en contient&#xa0;; trouvé&#xa0;: ni model.yaml ni data.yaml</translation>
    </message>
    <message>
        <source>expected the last 1, 2 or 3 encoder layers among the choices, which is all that HAT can express</source>
        <translation>attendu&#xa0;: la dernière ou les 2 ou 3 dernières couches de l’encodeur parmi les choix, HAT ne peut exprimer que cela</translation>
    </message>
    <message>
        <source>a temporary folder cannot be made: {}</source>
        <translation>impossible de créer un dossier temporaire&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected {} words with the special ones, which is what the checkpoint has, got {}</source>
        <translation>attendu&#xa0;: {} mots avec les mots spéciaux, comme dans le point de contrôle&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected finite numbers, got {} of {} that are not</source>
        <translation>nombres finis attendus&#xa0;; trouvé&#xa0;: {} sur {} qui ne le sont pas</translation>
    </message>
    <message>
        <source>expected the SubTransformer&apos;s architecture (HAT&apos;s YAML or the text form): the checkpoint does not name it</source>
        <translation>architecture du SubTransformer attendue (YAML de HAT ou forme textuelle)&#xa0;: le point de contrôle ne l’indique pas</translation>
    </message>
    <message>
        <source>expected the SuperTransformer&apos;s choices of attention heads, which its weights do not tell</source>
        <translation>choix de têtes d’attention du SuperTransformer attendus, que ses poids n’indiquent pas</translation>
    </message>
    <message>
        <source>expected a vocabulary of {} tokens as in model.yaml, got {}</source>
        <translation>vocabulaire de {} tokens attendu, comme dans model.yaml&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a folder, got nothing</source>
        <translation>dossier attendu&#xa0;; trouvé&#xa0;: rien</translation>
    </message>
    <message>
        <source>expected a new, an empty or a model folder; this one holds other files</source>
        <translation>attendu&#xa0;: un nouveau dossier, un dossier vide ou un dossier de modèle&#xa0;; celui-ci contient d’autres fichiers</translation>
    </message>
    <message>
        <source>expected finite numbers, got infinite ones or none (NaN)</source>
        <translation>nombres finis attendus&#xa0;; trouvé&#xa0;: des infinis ou des non-nombres (NaN)</translation>
    </message>
    <message>
        <source>expected F32, F16 or BF16, got {}</source>
        <translation>F32, F16 ou BF16 attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected vocabularies of one size for a shared table, got {} and {}</source>
        <translation>vocabulaires de même taille attendus pour une table partagée&#xa0;; trouvé&#xa0;: {} et {}</translation>
    </message>
    <message>
        <source>expected a tensor of shape {}, got none</source>
        <translation>tenseur de forme {} attendu&#xa0;; trouvé&#xa0;: aucun</translation>
    </message>
    <message>
        <source>expected shape {}, got {}</source>
        <translation>forme {} attendue&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected no tensor of this name in a network of this kind</source>
        <translation>aucun tenseur de ce nom attendu dans un réseau de ce type</translation>
    </message>
    <message>
        <source>expected at most {} columns, got {}</source>
        <translation>au plus {} colonnes attendues&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a shape within {}, got {}</source>
        <translation>attendu&#xa0;: une forme contenue dans {}&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected as many lines as in {} ({}), got {}: this line is missing</source>
        <translation>attendu&#xa0;: autant de lignes que dans {} ({})&#xa0;; trouvé&#xa0;: {}&#xa0;; cette ligne manque</translation>
    </message>
    <message>
        <source>expected at least one line, got none</source>
        <translation>au moins une ligne attendue&#xa0;; trouvé&#xa0;: aucune</translation>
    </message>
    <message>
        <source>expected this tensor, found none</source>
        <translation>ce tenseur est attendu&#xa0;; trouvé&#xa0;: aucun</translation>
    </message>
    <message>
        <source>expected {} dimensions, got {}</source>
        <translation>{} dimensions attendues&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected at least {} along dimension {} for this architecture, got {}</source>
        <translation>attendu&#xa0;: au moins {} selon la dimension {} pour cette architecture&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected raw tokens for a model without a tokenizer, got text</source>
        <translation>tokens bruts attendus pour un modèle sans tokeniseur&#xa0;; trouvé&#xa0;: du texte</translation>
    </message>
    <message>
        <source>expected a line of at most {} bytes, got more</source>
        <translation>ligne d’au plus {} octets attendue&#xa0;; trouvé&#xa0;: davantage</translation>
    </message>
    <message>
        <source>expected token ids below {}, got &quot;{}&quot;</source>
        <translation>identifiants de token inférieurs à {} attendus&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected a sentence of at most {} tokens, got {}</source>
        <translation>phrase d’au plus {} tokens attendue&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected 1 to 1000, got {}</source>
        <translation>attendu&#xa0;: de 1 à 1000&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected 1 to the beam&apos;s {}, got {}</source>
        <translation>attendu&#xa0;: de 1 à {}, la taille du faisceau&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected 0 to {}, got {}</source>
        <translation>attendu&#xa0;: de 0 à {}&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected at most 65535 hypotheses at a time</source>
        <translation>au plus 65535 hypothèses attendues à la fois</translation>
    </message>
    <message>
        <source>expected 1 to {} tokens, got {}</source>
        <translation>attendu&#xa0;: 1 à {} tokens&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected token ids below {}, got {}</source>
        <translation>identifiants de token inférieurs à {} attendus&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected finite numbers, got none for any token</source>
        <translation>nombres finis attendus&#xa0;; trouvé&#xa0;: aucun, pour aucun token</translation>
    </message>
    <message>
        <source>LibTorch&apos;s module</source>
        <translation>le module de LibTorch</translation>
    </message>
    <message>
        <source>expected rows with their architectures to go on with</source>
        <translation>lignes avec leurs architectures attendues pour poursuivre</translation>
    </message>
    <message>
        <source>expected rows of {} to go on with, got {}</source>
        <translation>attendu&#xa0;: des lignes de {} pour poursuivre&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected at most {} tokens, got {}</source>
        <translation>au plus {} tokens attendus&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}; the row that came before is kept in {}: resume goes on with them</source>
        <translation>{}&#xa0;; la ligne obtenue avant est conservée dans {}&#xa0;: resume la poursuit</translation>
    </message>
    <message>
        <source>{}; the {} rows that came before are kept in {}: resume goes on with them</source>
        <translation>{}&#xa0;; les {} lignes obtenues avant sont conservées dans {}&#xa0;: resume les poursuit</translation>
    </message>
    <message>
        <source>the connection through ssh was lost</source>
        <translation>la connexion ssh a été perdue</translation>
    </message>
    <message>
        <source>cannot be reached through ssh</source>
        <translation>inaccessible par ssh</translation>
    </message>
    <message>
        <source>expected the program {} on {}, there is none: install HAT Studio there, or name its place</source>
        <translation>le programme {} est attendu sur {}, mais il n’y est pas&#xa0;: installez-y HAT Studio, ou indiquez son emplacement</translation>
    </message>
    <message>
        <source>the measurement broke off with status {}</source>
        <translation>la mesure s’est interrompue avec l’état {}</translation>
    </message>
    <message>
        <source>expected to be told of the machine first</source>
        <translation>la description de la machine était attendue d’abord</translation>
    </message>
    <message>
        <source>cannot be started: {}</source>
        <translation>démarrage impossible&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected lines of text, got one without an end</source>
        <translation>lignes de texte attendues&#xa0;; trouvé&#xa0;: une ligne sans fin</translation>
    </message>
    <message>
        <source>expected a network that fits into memory, got one of {} thousand million parameters, which takes {} GB of this machine&apos;s {}</source>
        <translation>attendu&#xa0;: un réseau qui tient en mémoire&#xa0;; trouvé&#xa0;: un réseau de {} milliards de paramètres, qui prend {}&#xa0;Go sur les {} de cette machine</translation>
    </message>
    <message>
        <source>cannot load {}: {}</source>
        <translation>impossible de charger {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected {}, got another library</source>
        <translation>attendu&#xa0;: {}&#xa0;; trouvé&#xa0;: une autre bibliothèque</translation>
    </message>
    <message>
        <source>{} is missing; looked for {}</source>
        <translation>{} manque&#xa0;; recherché&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected at least {}, the longest sentence, got {}</source>
        <translation>attendu&#xa0;: au moins {}, la phrase la plus longue&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected both sides of fairseq&apos;s binarised data: SPLIT.SOURCE-TARGET.LANGUAGE.idx and .bin</source>
        <translation>les deux côtés des données binarisées de fairseq sont attendus&#xa0;: SPLIT.SOURCE-TARGET.LANGUAGE.idx et .bin</translation>
    </message>
    <message>
        <source>expected one of the pairs of languages {} to be chosen</source>
        <translation>attendu&#xa0;: le choix d’une des paires de langues {}</translation>
    </message>
    <message>
        <source>expected one of the pairs {}, got {}-{}</source>
        <translation>attendu&#xa0;: une des paires {}&#xa0;; trouvé&#xa0;: {}-{}</translation>
    </message>
    <message>
        <source>expected the dictionary of the data, but there is none of that name; name another one</source>
        <translation>le dictionnaire des données est attendu, mais il n’y en a pas de ce nom&#xa0;; indiquez-en un autre</translation>
    </message>
    <message>
        <source>expected an end token behind the sentence</source>
        <translation>token de fin attendu après la phrase</translation>
    </message>
    <message>
        <source>expected tokens below {}, which is what the dictionary has, got {}</source>
        <translation>attendu&#xa0;: des tokens inférieurs à {}, la taille du dictionnaire&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected the split train or valid, got others alone</source>
        <translation>attendu&#xa0;: la partie train ou valid&#xa0;; trouvé&#xa0;: seulement d’autres</translation>
    </message>
    <message>
        <source>expected {} sentences as the other side has, got {}</source>
        <translation>attendu&#xa0;: {} phrases, comme de l’autre côté&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected another line, the file ends</source>
        <translation>une autre ligne est attendue, mais le fichier s’arrête</translation>
    </message>
    <message>
        <source>expected &quot;{}: &quot;, got &quot;{}&quot;</source>
        <translation>attendu&#xa0;: «&#xa0;{}:&#xa0;»&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected true or false, got &quot;{}&quot;</source>
        <translation>attendu&#xa0;: true ou false&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected a number of lines, got &quot;{}&quot;</source>
        <translation>nombre de lignes attendu&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected the end of the file</source>
        <translation>fin du fichier attendue</translation>
    </message>
    <message>
        <source>expected byte pairs, a merge a line, got an empty file</source>
        <translation>paires d’octets attendues, une fusion par ligne&#xa0;; trouvé&#xa0;: un fichier vide</translation>
    </message>
    <message>
        <source>{}; prepare the data again</source>
        <translation>{}&#xa0;; préparez de nouveau les données</translation>
    </message>
    <message>
        <source>expected a file of encoded pairs</source>
        <translation>fichier de paires encodées attendu</translation>
    </message>
    <message>
        <source>expected version {}, got {}</source>
        <translation>version {} attendue&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>its counts are impossible</source>
        <translation>ses nombres sont impossibles</translation>
    </message>
    <message>
        <source>expected {} bytes, got {} (truncated)</source>
        <translation>{} octets attendus&#xa0;; trouvé&#xa0;: {} (tronqué)</translation>
    </message>
    <message>
        <source>its sentences do not fill the file</source>
        <translation>ses phrases ne remplissent pas le fichier</translation>
    </message>
    <message>
        <source>its sentences are out of order</source>
        <translation>ses phrases ne sont pas dans l’ordre</translation>
    </message>
    <message>
        <source>pair {} has tokens outside the vocabulary, or no end token</source>
        <translation>la paire {} a des tokens hors du vocabulaire, ou pas de token de fin</translation>
    </message>
    <message>
        <source>expected a text file, got nothing</source>
        <translation>fichier texte attendu&#xa0;; trouvé&#xa0;: rien</translation>
    </message>
    <message>
        <source>expected validation text for both languages or neither</source>
        <translation>texte de validation attendu pour les deux langues ou pour aucune</translation>
    </message>
    <message>
        <source>expected a code such as en, got &quot;{}&quot;</source>
        <translation>attendu&#xa0;: un code comme en&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected a code such as de, got &quot;{}&quot;</source>
        <translation>attendu&#xa0;: un code comme de&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>expected another language than source_language</source>
        <translation>attendu&#xa0;: une autre langue que source_language</translation>
    </message>
    <message>
        <source>expected a positive number of tokens, got {}</source>
        <translation>nombre de tokens strictement positif attendu&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected 0 or more, got {}</source>
        <translation>attendu&#xa0;: 0 ou plus&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a file of labels, because keep_labels is given</source>
        <translation>fichier d’étiquettes attendu, car keep_labels est donné</translation>
    </message>
    <message>
        <source>expected validation text with it</source>
        <translation>texte de validation attendu en plus</translation>
    </message>
    <message>
        <source>expected a new, an empty or a prepared data folder; this one holds other files</source>
        <translation>attendu&#xa0;: un nouveau dossier, un dossier vide ou un dossier de données préparées&#xa0;; celui-ci contient d’autres fichiers</translation>
    </message>
    <message>
        <source>expected at least one line, got an empty file</source>
        <translation>au moins une ligne attendue&#xa0;; trouvé&#xa0;: un fichier vide</translation>
    </message>
    <message>
        <source>expected {} lines as in {}, got {}: line {} is missing</source>
        <translation>{} lignes attendues, comme dans {}&#xa0;; trouvé&#xa0;: {}&#xa0;; la ligne {} manque</translation>
    </message>
    <message>
        <source>expected at least one {} pair, but {} have a blank side, {} are too long and {} have other labels</source>
        <translation>au moins une paire est attendue ({}), mais {} ont un côté vide, {} sont trop longues et {} ont d’autres étiquettes</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>expected validation text: none can be held out, because every source sentence occurs in more than one pair</source>
        <translation>texte de validation attendu&#xa0;: rien ne peut être mis de côté, car chaque phrase source apparaît dans plus d’une paire</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>expected {} lines as the source has, got {}</source>
        <translation>{} lignes attendues, comme dans la source&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a prepared data folder</source>
        <translation>dossier de données préparées attendu</translation>
    </message>
    <message>
        <source>expected a prepared data folder, but it has no data.yaml</source>
        <translation>un dossier de données préparées est attendu, mais il n’a pas de data.yaml</translation>
    </message>
    <message>
        <source>expected a prepared data folder, got binarised data of fairseq: hat import makes one of it</source>
        <translation>dossier de données préparées attendu&#xa0;; trouvé&#xa0;: des données binarisées de fairseq&#xa0;; hat import en fait un</translation>
    </message>
    <message>
        <source>expected {} pairs as in data.yaml, got {}; prepare the data again</source>
        <translation>{} paires attendues, comme dans data.yaml&#xa0;; trouvé&#xa0;: {}&#xa0;; préparez de nouveau les données</translation>
    </message>
    <message>
        <source>expected {}, the tokens of {}, got {}</source>
        <translation>attendu&#xa0;: {}, le nombre de tokens de {}&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>the tokenizer&apos;s module</source>
        <translation>le module du tokeniseur</translation>
    </message>
    <message>
        <source>not a SentencePiece model, or a truncated one</source>
        <translation>pas un modèle SentencePiece, ou un modèle tronqué</translation>
    </message>
    <message>
        <source>expected the ids bos 0, pad 1, eos 2, unk 3, got bos {}, pad {}, eos {}, unk {}</source>
        <translation>attendu&#xa0;: les identifiants bos 0, pad 1, eos 2, unk 3&#xa0;; trouvé&#xa0;: bos {}, pad {}, eos {}, unk {}</translation>
    </message>
    <message>
        <source>expected at most {} for a text of this size, got {}</source>
        <translation>attendu&#xa0;: {} au plus pour un texte de cette taille&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected a number between the characters of the text (with 260 for bytes and control tokens) and its distinct pieces, got {}</source>
        <translation>attendu&#xa0;: un nombre entre les caractères du texte (plus 260 pour les octets et les tokens de contrôle) et ses morceaux distincts&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected cpu or auto: this LibTorch finds no CUDA device</source>
        <translation>cpu ou auto attendu&#xa0;: cette LibTorch ne trouve pas d’appareil CUDA</translation>
    </message>
    <message>
        <source>expected fp32 or auto: this processor has no bf16 instructions</source>
        <translation>fp32 ou auto attendu&#xa0;: ce processeur n’a pas d’instructions bf16</translation>
    </message>
    <message>
        <source>not enough memory for networks and batches of this size</source>
        <translation>mémoire insuffisante pour des réseaux et des lots de cette taille</translation>
    </message>
    <message>
        <source>LibTorch cannot compute this: {}</source>
        <translation>LibTorch ne peut pas calculer ceci&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected this weight, there is none</source>
        <translation>ce poids est attendu, mais il n’y en a pas</translation>
    </message>
    <message>
        <source>a damaged one</source>
        <translation>un fichier endommagé</translation>
    </message>
    <message>
        <source>expected a new file or an older predictor, got {}</source>
        <translation>attendu&#xa0;: un nouveau fichier ou un prédicteur antérieur&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected at least {} architectures, got {}</source>
        <translation>au moins {} architectures attendues&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected at least {} architectures that no drift spoiled, got {}</source>
        <translation>au moins {} architectures épargnées par la dérive attendues&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} (the setting {} takes it all the same)</source>
        <translation>{} (le réglage {} l’accepte malgré tout)</translation>
    </message>
    <message>
        <source>goes on with the {} architectures that {} holds</source>
        <translation>reprend avec les {} architectures que contient {}</translation>
    </message>
    <message>
        <source>there is no search to resume in {}: a new one begins</source>
        <translation>il n’y a pas de recherche à reprendre dans {}&#xa0;: une nouvelle commence</translation>
    </message>
    <message>
        <source>expected data prepared with the model&apos;s vocabulary of {} tokens, got {}</source>
        <translation>attendu&#xa0;: des données préparées avec le vocabulaire du modèle, de {} tokens&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected data prepared with the model&apos;s tokenizer, got data of another vocabulary of the same size</source>
        <translation>attendu&#xa0;: des données préparées avec le tokeniseur du modèle&#xa0;; trouvé&#xa0;: des données d’un autre vocabulaire de même taille</translation>
    </message>
    <message>
        <source>expected a model with a tokenizer to read validation text with</source>
        <translation>modèle avec tokeniseur attendu, pour lire le texte de validation</translation>
    </message>
    <message>
        <source>expected a prepared data folder, or one with {} and {}</source>
        <translation>attendu&#xa0;: un dossier de données préparées, ou un dossier avec {} et {}</translation>
    </message>
    <message>
        <source>expected a prepared data folder, or one with {} and {}, got binarised data of fairseq: {} makes a data folder of it</source>
        <translation>attendu&#xa0;: un dossier de données préparées, ou un dossier avec {} et {}&#xa0;; trouvé&#xa0;: des données binarisées de fairseq&#xa0;; {} en fait un dossier de données</translation>
    </message>
    <message>
        <source>expected a SuperTransformer, got a single SubTransformer: there is nothing to search in it</source>
        <translation>SuperTransformer attendu&#xa0;; trouvé&#xa0;: un SubTransformer isolé, où il n’y a rien à rechercher</translation>
    </message>
    <message>
        <source>expected at least one validation pair</source>
        <translation>au moins une paire de validation attendue</translation>
    </message>
    <message>
        <source>expected a new folder, got one that holds a search: resume it, or choose another</source>
        <translation>nouveau dossier attendu&#xa0;; trouvé&#xa0;: un dossier qui contient une recherche&#xa0;; reprenez-la, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>expected this tensor in the checkpoint, there is none</source>
        <translation>ce tenseur est attendu dans le point de contrôle, mais il n’y est pas</translation>
    </message>
    <message>
        <source>expected the shape of this run&apos;s network, got another: the run was started with other settings</source>
        <translation>attendu&#xa0;: la forme du réseau de cet entraînement&#xa0;; trouvé&#xa0;: une autre&#xa0;; l’entraînement a été lancé avec d’autres réglages</translation>
    </message>
    <message>
        <source>expected a whole number in the checkpoint&apos;s metadata</source>
        <translation>nombre entier attendu dans les métadonnées du point de contrôle</translation>
    </message>
    <message>
        <source>expected a checkpoint of a training, got other weights</source>
        <translation>point de contrôle d’un entraînement attendu&#xa0;; trouvé&#xa0;: d’autres poids</translation>
    </message>
    <message>
        <source>expected the pairs with which the run was begun, got others in {}</source>
        <translation>attendu&#xa0;: les paires du début de l’entraînement&#xa0;; trouvé&#xa0;: d’autres dans {}</translation>
    </message>
    <message>
        <source>expected the vocabulary with which the run was begun, got another in {}</source>
        <translation>attendu&#xa0;: le vocabulaire du début de l’entraînement&#xa0;; trouvé&#xa0;: un autre dans {}</translation>
    </message>
    <message>
        <source>expected none: the run trains a SuperTransformer</source>
        <translation>aucune attendue&#xa0;: l’entraînement est celui d’un SuperTransformer</translation>
    </message>
    <message>
        <source>expected {}, with which the run was begun, got {}</source>
        <translation>attendu&#xa0;: {}, comme au début de l’entraînement&#xa0;; trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>expected the search space and the shape with which the run was begun, got others</source>
        <translation>attendu&#xa0;: l’espace de recherche et la forme du début de l’entraînement&#xa0;; trouvé&#xa0;: d’autres</translation>
    </message>
    <message>
        <source>expected the weights with which the run was begun, got others</source>
        <translation>attendu&#xa0;: les poids du début de l’entraînement&#xa0;; trouvé&#xa0;: d’autres</translation>
    </message>
    <message>
        <source>{} was {} when the run was begun, and is {} from here on</source>
        <translation>{} valait {} au début de l’entraînement, et vaut {} à partir d’ici</translation>
    </message>
    <message>
        <source>expected a checkpoint that can be read; to begin anew, choose another folder</source>
        <translation>point de contrôle lisible attendu&#xa0;; pour repartir de zéro, choisissez un autre dossier</translation>
    </message>
    <message>
        <source>a damaged checkpoint is passed over: {}</source>
        <translation>un point de contrôle endommagé est ignoré&#xa0;: {}</translation>
    </message>
    <message>
        <source>the run in {} has no checkpoint yet: it begins anew</source>
        <translation>l’entraînement dans {} n’a pas encore de point de contrôle&#xa0;: il repart de zéro</translation>
    </message>
    <message>
        <source>there is no run to resume in {}: a new one begins</source>
        <translation>il n’y a pas d’entraînement à reprendre dans {}&#xa0;: un nouveau commence</translation>
    </message>
    <message>
        <source>expected data prepared with the tokenizer of {}, got data of another vocabulary</source>
        <translation>attendu&#xa0;: des données préparées avec le tokeniseur de {}&#xa0;; trouvé&#xa0;: des données d’un autre vocabulaire</translation>
    </message>
    <message>
        <source>expected data prepared with the tokenizer of {} ({} tokens), got {} tokens</source>
        <translation>attendu&#xa0;: des données préparées avec le tokeniseur de {} ({} tokens)&#xa0;; trouvé&#xa0;: {} tokens</translation>
    </message>
    <message>
        <source>the architecture is not one of the search space {}; expected the one that it comes from</source>
        <translation>l’architecture n’est pas de l’espace de recherche {}&#xa0;; attendu&#xa0;: celui dont elle provient</translation>
    </message>
    <message>
        <source>expected finite weights, got NaN or infinity: the checkpoint is damaged</source>
        <translation>poids finis attendus&#xa0;; trouvé&#xa0;: NaN ou l’infini&#xa0;; le point de contrôle est endommagé</translation>
    </message>
    <message>
        <source>training diverged at update {}: expected a lower lr or more warmup</source>
        <translation>l’entraînement a divergé au pas {}&#xa0;: un lr plus faible ou un préchauffage plus long est attendu</translation>
    </message>
    <message>
        <source>expected a new folder, got one that holds a run: resume it, or choose another</source>
        <translation>nouveau dossier attendu&#xa0;; trouvé&#xa0;: un dossier qui contient un entraînement&#xa0;; reprenez-le, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>expected at least one training pair</source>
        <translation>au moins une paire d’entraînement attendue</translation>
    </message>
    <message>
        <source>expected at least one validation pair, or {} of 0</source>
        <translation>au moins une paire de validation attendue, ou {} égal à 0</translation>
    </message>
    <message>
        <source>expected an open workspace to keep the points with</source>
        <translation>attendu&#xa0;: un espace de travail ouvert avec lequel garder les points</translation>
    </message>
    <message>
        <source>expected an architecture, got none</source>
        <translation>attendu&#xa0;: une architecture&#xa0;; trouvé&#xa0;: aucune</translation>
    </message>
    <message>
        <source>expected a .png file</source>
        <translation>attendu&#xa0;: un fichier .png</translation>
    </message>
    <message>
        <source>expected a .svg, .pdf, .png or .csv file</source>
        <translation>attendu&#xa0;: un fichier .svg, .pdf, .png ou .csv</translation>
    </message>
    <message>
        <source>cannot be copied: {}</source>
        <translation>ne peut pas être copié&#xa0;: {}</translation>
    </message>
    <message>
        <source>a number of rounds</source>
        <translation>un nombre de tours</translation>
    </message>
    <message>
        <source>a number of pairs</source>
        <translation>un nombre de paires</translation>
    </message>
    <message>
        <source>expected whole numbers of four bytes</source>
        <translation>attendu&#xa0;: des nombres entiers de quatre octets</translation>
    </message>
    <message>
        <source>expected a shortlist of {} source and {} target tokens, got {} and {}</source>
        <translation>attendu&#xa0;: une liste courte pour {} tokens source et {} tokens cible, trouvé&#xa0;: {} et {}</translation>
    </message>
    <message>
        <source>expected no count below 0, got {}</source>
        <translation>attendu&#xa0;: aucun nombre inférieur à 0, trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected {} of them, got {}</source>
        <translation>attendu&#xa0;: {}, trouvé&#xa0;: {}</translation>
    </message>
    <message>
        <source>expected the end token among them</source>
        <translation>attendu&#xa0;: le token de fin parmi eux</translation>
    </message>
    <message>
        <source>expected a model with a shortlist, but it has none: hat shortlist makes it</source>
        <translation>attendu&#xa0;: un modèle avec une liste courte, mais il n’en a pas&#xa0;: hat shortlist la crée</translation>
    </message>
    <message>
        <source>expected data of the vocabularies of {}</source>
        <translation>attendu&#xa0;: des données avec les vocabulaires de {}</translation>
    </message>
    <message>
        <source>expected training pairs, got none</source>
        <translation>attendu&#xa0;: des paires d’entraînement, mais il n’y en a pas</translation>
    </message>
    <message>
        <source>expected a kind of predictor that this version knows ({}), got &quot;{}&quot;: is the file of a later version?</source>
        <translation>attendu : un type de prédicteur que cette version connaît ({}) ; trouvé : « {} » : le fichier vient-il d’une version plus récente ?</translation>
    </message>
    <message>
        <source>expected {} for every piece, got {}</source>
        <translation>attendu : {} pour chaque morceau ; trouvé : {}</translation>
    </message>
    <message>
        <source>expected measured architectures, got none</source>
        <translation>attendu : des architectures mesurées ; trouvé : aucune</translation>
    </message>
    <message>
        <source>expected a device that is known well, got none</source>
        <translation>attendu : un appareil bien connu ; trouvé : aucun</translation>
    </message>
    <message>
        <source>OPENBLAS_CORETYPE is set to {}: products of matrices may take twice the time; unset it</source>
        <translation>OPENBLAS_CORETYPE vaut {} : les produits de matrices peuvent prendre le double du temps ; supprimez cette variable</translation>
    </message>
    <message>
        <source>pair {}</source>
        <translation>paire {}</translation>
    </message>
    <message>
        <source>the latency predictor of this machine</source>
        <translation>le prédicteur de latence de cette machine</translation>
    </message>
    <message>
        <source>expected a probability above 0 and below 1, got {}</source>
        <translation>attendu : une probabilité supérieure à 0 et inférieure à 1 ; trouvé : {}</translation>
    </message>
    <message>
        <source>expected a probability from 0 and below 1, got {}</source>
        <translation>attendu : une probabilité à partir de 0 et inférieure à 1 ; trouvé : {}</translation>
    </message>
    <message>
        <source>expected at least {} architectures of {} that were measured part by part, got {}</source>
        <translation>attendu : au moins {} architectures de {} mesurées partie par partie ; trouvé : {}</translation>
    </message>
    <message>
        <source>expected ascending numbers</source>
        <translation>attendu : des nombres croissants</translation>
    </message>
    <message>
        <source>expected {} numbers for each shape</source>
        <translation>attendu : {} nombres pour chaque forme</translation>
    </message>
    <message>
        <source>expected the sizes of a part, got {}</source>
        <translation>attendu : les tailles d’une partie ; trouvé : {}</translation>
    </message>
    <message>
        <source>expected numbers from 0</source>
        <translation>attendu : des nombres à partir de 0</translation>
    </message>
    <message>
        <source>expected ascending sizes</source>
        <translation>attendu : des tailles croissantes</translation>
    </message>
    <message>
        <source>expected ascending shapes</source>
        <translation>attendu : des formes croissantes</translation>
    </message>
    <message>
        <source>expected a whole number from 1, got {}</source>
        <translation>attendu : un nombre entier à partir de 1 ; trouvé : {}</translation>
    </message>
    <message>
        <source>the fastest architecture of this space takes up to {} ms, the budget is {} ms</source>
        <translation>l’architecture la plus rapide de cet espace prend jusqu’à {} ms, le budget est de {} ms</translation>
    </message>
    <message>
        <source>{}: expected at most the budget of {} ms, got up to {} ms</source>
        <translation>{} : attendu : au plus le budget de {} ms ; trouvé : jusqu’à {} ms</translation>
    </message>
    <message>
        <source>expected a predictor that was calibrated on enough rows for {}, got one of {} rows</source>
        <translation>attendu : un prédicteur étalonné sur assez de lignes pour {} ; trouvé : un de {} lignes</translation>
    </message>
    <message>
        <source>expected a predictor of this machine ({}), got one of {}</source>
        <translation>attendu : un prédicteur de cette machine ({}) ; trouvé : un de {}</translation>
    </message>
    <message>
        <source>expected a list of changes of pace</source>
        <translation>attendu : une liste de changements d’allure</translation>
    </message>
    <message>
        <source>expected either architectures or a number of probes, got both</source>
        <translation>attendu : soit des architectures, soit un nombre de sondes ; trouvé : les deux</translation>
    </message>
    <message>
        <source>expected a predictor that can be carried over to the architectures of {}</source>
        <translation>attendu : un prédicteur transposable aux architectures de {}</translation>
    </message>
    <message>
        <source>{} BLEU</source>
        <translation>{} BLEU</translation>
    </message>
    <message>
        <source>{} bits</source>
        <translation>{} bits</translation>
    </message>
    <message>
        <source>no architecture of known quality is known on {}</source>
        <translation>aucune architecture de qualité connue n’est connue sur {}</translation>
    </message>
    <message>
        <source>nothing keeps {} ms on {}: the fastest, {}, takes {} ms</source>
        <translation>rien ne tient {} ms sur {} : la plus rapide, {}, prend {} ms</translation>
    </message>
    <message>
        <source>nothing that is known on {} reaches {}: the nearest, {}, has {}</source>
        <translation>rien de connu sur {} n’atteint {} : la plus proche, {}, a {}</translation>
    </message>
    <message>
        <source>device</source>
        <translation>appareil</translation>
    </message>
    <message>
        <source>expected two different devices, got {} twice</source>
        <translation>attendu : deux appareils différents ; trouvé : deux fois {}</translation>
    </message>
    <message>
        <source>expected a task with models for both devices, {}, got &quot;{}&quot;</source>
        <translation>attendu : une tâche avec des modèles pour les deux appareils, {} ; trouvé : « {} »</translation>
    </message>
    <message>
        <source>nothing was measured yet</source>
        <translation>rien n’a encore été mesuré</translation>
    </message>
    <message>
        <source>expected one of {}</source>
        <translation>attendu : l’un de {}</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is the name of several devices: expected one of {}</source>
        <translation>« {} » est le nom de plusieurs appareils : attendu : l’un de {}</translation>
    </message>
    <message>
        <source>this machine was not measured with {}: hat latency measure --workspace {} --threads {} --precision {} does so; {}</source>
        <translation>cette machine n’a pas été mesurée avec {} : hat latency measure --workspace {} --threads {} --precision {} le fait ; {}</translation>
    </message>
    <message>
        <source>the workspace has no device &quot;{}&quot;: {}</source>
        <translation>l’espace de travail n’a pas d’appareil « {} » : {}</translation>
    </message>
    <message>
        <source>expected two architectures of known quality at least that are known on both devices, got {}: hat search --model {} --pareto, once for each device, evaluates them</source>
        <translation>attendu : au moins deux architectures de qualité connue, connues sur les deux appareils ; trouvé : {} : hat search --model {} --pareto, une fois par appareil, les évalue</translation>
    </message>
    <message>
        <source>expected a workspace with models whose milliseconds and BLEU are known, got none: {} and {} make them known</source>
        <translation>attendu : un espace de travail avec des modèles dont les millisecondes et le BLEU sont connus ; trouvé : aucun : {} et {} les font connaître</translation>
    </message>
    <message>
        <source>expected {} or {}: this processor has no products of bf16</source>
        <translation>attendu : {} ou {} : ce processeur n’a pas de produits en bf16</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>own weights</source>
        <translation>poids propres</translation>
    </message>
    <message>
        <source>fine-tuned weights</source>
        <translation>poids affinés</translation>
    </message>
    <message>
        <source>inherited weights</source>
        <translation>poids hérités</translation>
    </message>
    <message>
        <source>weights of unknown origin</source>
        <translation>poids d’origine inconnue</translation>
    </message>
    <message>
        <source>own weights, trained from scratch</source>
        <translation>poids propres, entraînés depuis zéro</translation>
    </message>
    <message>
        <source>weights fine-tuned from those of %1</source>
        <translation>poids affinés à partir de ceux de %1</translation>
    </message>
    <message>
        <source>weights inherited from %1, not trained by themselves</source>
        <translation>poids hérités de %1, non entraînés eux-mêmes</translation>
    </message>
    <message>
        <source>Proxy loss, %1 tokens</source>
        <translation>Perte proxy, %1 tokens</translation>
    </message>
    <message>
        <source>Proxy loss, whole text</source>
        <translation>Perte proxy, texte entier</translation>
    </message>
    <message>
        <source>Mean over about %1 target tokens of the validation text, with the SuperTransformer&apos;s weights</source>
        <translation>Moyenne sur environ %1 tokens cibles du texte de validation, avec les poids du SuperTransformer</translation>
    </message>
    <message>
        <source>Mean over all target tokens of the validation text, with the SuperTransformer&apos;s weights</source>
        <translation>Moyenne sur tous les tokens cibles du texte de validation, avec les poids du SuperTransformer</translation>
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
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 ms (%2 to %3)</source>
        <translation>%1&#xa0;ms (%2 à %3)</translation>
    </message>
    <message>
        <source>about %1 · 10%2</source>
        <comment>the second is an exponent, in raised digits</comment>
        <translation>environ %1 · 10%2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a proxy loss in bits</comment>
        <translation>environ %1</translation>
    </message>
</context>
<context>
    <name>ParetoFront</name>
    <message>
        <source>%1 M parameters</source>
        <translation>%1 M paramètres</translation>
    </message>
    <message>
        <source>%1 G FLOPs</source>
        <translation>%1 G FLOPs</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Nobody knows on which architectures this predictor was fitted: its ms may be guesses in this space.</source>
        <translation>Nul ne sait sur quelles architectures ce prédicteur a été ajusté : ses ms peuvent être des suppositions dans cet espace.</translation>
    </message>
    <message>
        <source>Nobody knows how well this predictor predicts: it tells of no rows that it has not seen.</source>
        <translation>Nul ne sait si ce prédicteur prédit bien : il n’indique aucune ligne qu’il n’ait pas vue.</translation>
    </message>
    <message numerus="yes">
        <source>The predictor is not known to tell fast from slow: Kendall tau %1 over %n row(s) that it has not seen may be chance. Measure more architectures and fit it again.</source>
        <translation>
            <numerusform>On ne sait pas si le prédicteur distingue le rapide du lent : un tau de Kendall de %1 sur %n ligne qu’il n’a pas vue peut être un hasard. Mesurez davantage d’architectures et ajustez-le de nouveau.</numerusform>
            <numerusform>On ne sait pas si le prédicteur distingue le rapide du lent : un tau de Kendall de %1 sur %n lignes qu’il n’a pas vues peut être un hasard. Mesurez davantage d’architectures et ajustez-le de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The predictor says %1 for the fastest architecture, which cannot be. Measure again and fit it again.</source>
        <translation>Le prédicteur annonce %1 pour l’architecture la plus rapide, ce qui est impossible. Mesurez et ajustez-le de nouveau.</translation>
    </message>
    <message>
        <source>The predictor speaks for %1, which is not this machine: the winner was not measured.</source>
        <translation>Le prédicteur vaut pour %1, qui n’est pas cette machine : le gagnant n’a pas été mesuré.</translation>
    </message>
    <message>
        <source>The SuperTransformer was trained on few of the subsets of encoder layers: proxy losses of the others are those of weights that never met them.</source>
        <translation>Le SuperTransformer a été entraîné sur peu des sous-ensembles de couches d’encodeur : les pertes proxy des autres sont celles de poids qui ne les ont jamais rencontrés.</translation>
    </message>
    <message numerus="yes">
        <source>This machine takes %1 times what the predictor says, the median of %n architecture(s) measured. The search allows for it; measure again and fit a new predictor.</source>
        <translation>
            <numerusform>Cette machine prend %1 fois ce que dit le prédicteur (%n architecture mesurée). La recherche en tient compte ; mesurez de nouveau et ajustez un nouveau prédicteur.</numerusform>
            <numerusform>Cette machine prend %1 fois ce que dit le prédicteur (médiane de %n architectures mesurées). La recherche en tient compte ; mesurez de nouveau et ajustez un nouveau prédicteur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The predictor was not fitted on all of this space: beyond what it has seen its ms are guesses.</source>
        <translation>Le prédicteur n’a pas été ajusté sur tout cet espace : au-delà de ce qu’il a vu, ses ms sont des suppositions.</translation>
    </message>
    <message>
        <source>The predictor was fitted on architectures of another space: its ms say nothing here.</source>
        <translation>Le prédicteur a été ajusté sur les architectures d’un autre espace : ses ms ne disent rien ici.</translation>
    </message>
    <message numerus="yes">
        <source>Measured at the end, candidates took %1 times what the search counted on, the median of %n. Measure architectures again and fit a new predictor.</source>
        <translation>
            <numerusform>Mesuré à la fin, le candidat (%n) a pris %1 fois ce sur quoi la recherche comptait. Mesurez de nouveau des architectures et ajustez un nouveau prédicteur.</numerusform>
            <numerusform>Mesurés à la fin, les candidats ont pris %1 fois ce sur quoi la recherche comptait, médiane de %n. Mesurez de nouveau des architectures et ajustez un nouveau prédicteur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows which device the predictor speaks for: the winner was not measured.</source>
        <translation>Nul ne sait pour quel appareil le prédicteur parle : le gagnant n’a pas été mesuré.</translation>
    </message>
    <message>
        <source>Times on this machine varied too much. The winner is the predicted one; no measurement decided.</source>
        <translation>Les temps de cette machine ont trop varié. Le gagnant est celui qui est prédit ; aucune mesure n’a décidé.</translation>
    </message>
    <message>
        <source>The machine was too busy to measure on: other programs used %1 processors. The winner is the predicted one; no measurement decided.</source>
        <translation>La machine était trop occupée pour mesurer : d’autres programmes utilisaient %1 processeurs. Le gagnant est celui qui est prédit ; aucune mesure n’a décidé.</translation>
    </message>
    <message>
        <source>The machine was too busy to measure the front on. What was not measured is predicted.</source>
        <translation>La machine était trop occupée pour mesurer le front. Ce qui n’a pas été mesuré est prédit.</translation>
    </message>
    <message>
        <source>Times on this machine varied too much to compare with the predictor before the search. Its ms are taken as they are.</source>
        <translation>Les temps de cette machine ont trop varié pour être comparés au prédicteur avant la recherche. Ses ms sont prises telles quelles.</translation>
    </message>
    <message>
        <source>The machine was too busy to compare with the predictor before the search: other programs used %1 processors. Its ms are taken as they are.</source>
        <translation>La machine était trop occupée pour être comparée au prédicteur avant la recherche : d’autres programmes utilisaient %1 processeurs. Ses ms sont prises telles quelles.</translation>
    </message>
    <message>
        <source>Nothing that was found keeps the budget when it is measured: the fastest takes up to %1.</source>
        <translation>Rien de ce qui a été trouvé ne tient le budget une fois mesuré : le plus rapide prend jusqu’à %1.</translation>
    </message>
    <message>
        <source>Nothing is promised with %1: the predictor was never calibrated. Its ms are taken as they are. Fit it again.</source>
        <translation>Rien n’est promis à %1 : le prédicteur n’a jamais été étalonné. Ses ms sont prises telles quelles. Ajustez-le de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is promised with %1: the predictor was calibrated on %n rows, which is too few. Its ms are taken as they are. Measure more and fit it again.</source>
        <translation>
            <numerusform>Rien n’est promis à %1 : le prédicteur a été étalonné sur %n ligne, ce qui est trop peu. Ses ms sont prises telles quelles. Mesurez-en plus et ajustez-le de nouveau.</numerusform>
            <numerusform>Rien n’est promis à %1 : le prédicteur a été étalonné sur %n lignes, ce qui est trop peu. Ses ms sont prises telles quelles. Mesurez-en plus et ajustez-le de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The predictor is rough: ± %1 % are to be expected, since it was fitted to %n architecture(s). Measure more and fit it again.</source>
        <translation>
            <numerusform>Le prédicteur est grossier : il faut compter ± %1&#xa0;%, car il a été ajusté sur %n architecture. Mesurez-en davantage et ajustez-le de nouveau.</numerusform>
            <numerusform>Le prédicteur est grossier : il faut compter ± %1&#xa0;%, car il a été ajusté sur %n architectures. Mesurez-en davantage et ajustez-le de nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>more than can be counted</source>
        <translation>plus qu’on n’en peut compter</translation>
    </message>
    <message>
        <source>%1, about %2 · 10^%3</source>
        <translation>%1, environ %2 · 10^%3</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Report of a workspace of HAT Studio %1, %2</source>
        <translation>Rapport d’un espace de travail de HAT Studio %1, %2</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>Architectures</translation>
    </message>
    <message>
        <source>To scale: a block is as wide as the embedding dim, its bar as long as the FFN dim, its dots are attention heads. The pale shapes are the SuperTransformer&apos;s full size; the lines lead from encoder layers to the decoder layers that attend to them.</source>
        <translation>À l’échelle&#xa0;: un bloc est aussi large que la dimension d’embedding, sa barre aussi longue que la dimension FFN, ses points sont les têtes d’attention. Les formes pâles sont la taille totale du SuperTransformer&#xa0;; les lignes mènent des couches de l’encodeur aux couches du décodeur qui les lisent.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>SuperTransformer</source>
        <translation>SuperTransformer</translation>
    </message>
    <message>
        <source>Its weights</source>
        <translation>Ses poids</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>SubTransformers</source>
        <translation>SubTransformers</translation>
    </message>
    <message>
        <source>Validation text</source>
        <translation>Texte de validation</translation>
    </message>
    <message>
        <source>Device of the predicted latency</source>
        <translation>Appareil de la latence prédite</translation>
    </message>
    <message>
        <source>none measured</source>
        <translation>aucun mesuré</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>Budget de latence</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>Espace de recherche</translation>
    </message>
    <message>
        <source>The workspace has no search space.</source>
        <translation>L’espace de travail n’a pas d’espace de recherche.</translation>
    </message>
    <message>
        <source>SubTransformers: %1.</source>
        <translation>SubTransformers&#xa0;: %1.</translation>
    </message>
    <message>
        <source>any set of encoder layers</source>
        <translation>tout ensemble de couches de l’encodeur</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
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
        <source>Embedding dim</source>
        <translation>Dim. embedding</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>FFN dim of each layer</source>
        <translation>Dim. FFN de chaque couche</translation>
    </message>
    <message>
        <source>Heads of each self-attention</source>
        <translation>Têtes de chaque auto-attention</translation>
    </message>
    <message>
        <source>Heads of each cross-attention</source>
        <translation>Têtes de chaque attention croisée</translation>
    </message>
    <message>
        <source>Cross-attention sources</source>
        <translation>Sources de l’attention croisée</translation>
    </message>
    <message>
        <source>Queries, keys and values are %1 wide whatever the heads. FLOPs and latency are of one sentence of %2 tokens.</source>
        <translation>Requêtes, clés et valeurs ont une largeur de %1 quel que soit le nombre de têtes. FLOPs et latence s’entendent pour une phrase de %2 tokens.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>The workspace has no models yet: search, or train one.</source>
        <translation>L’espace de travail n’a pas encore de modèles&#xa0;: lancez une recherche, ou entraînez-en un.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Predicted, ms</source>
        <translation>Prédite, ms</translation>
    </message>
    <message>
        <source>Measured, ms</source>
        <translation>Mesurée, ms</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>Loss, bits</source>
        <translation>Perte, bits</translation>
    </message>
    <message>
        <source>Params, M</source>
        <translation>Param., M</translation>
    </message>
    <message>
        <source>FLOPs, G</source>
        <translation>FLOPs, G</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>BLEU is what the models&apos; cards say; they name no signature.</source>
        <translation>BLEU est la valeur indiquée par les fiches des modèles&#xa0;; elles ne citent aucune signature.</translation>
    </message>
    <message>
        <source>BLEU&apos;s signature: %1.</source>
        <translation>Signature de BLEU&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Predicted on: %1.</source>
        <translation>Prédiction pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>aucun appareil</translation>
    </message>
    <message>
        <source>The loss is the proxy loss with inherited weights on %1 target tokens, where it was evaluated in this session.</source>
        <translation>La perte est la perte proxy avec poids hérités sur %1 tokens cibles, là où elle a été évaluée dans cette session.</translation>
    </message>
    <message>
        <source>Parameters are counted without embeddings, as in the paper.</source>
        <translation>Les paramètres sont comptés sans les embeddings, comme dans l’article.</translation>
    </message>
    <message>
        <source>The front</source>
        <translation>Le front</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modèles</translation>
    </message>
    <message>
        <source>latency of one sentence of %1 tokens, ms</source>
        <translation>latence d’une phrase de %1 tokens, ms</translation>
    </message>
    <message>
        <source>BLEU, sacreBLEU&apos;s scoring</source>
        <translation>BLEU selon sacreBLEU</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>budget %1</translation>
    </message>
    <message>
        <source>Models by latency (predicted where there is a predictor, else measured) and BLEU. The line is the front: on it, nothing better is to be had without more milliseconds.</source>
        <translation>Modèles selon leur latence (prédite s’il y a un prédicteur, sinon mesurée) et BLEU. La ligne est le front&#xa0;: par rapport à lui, rien de mieux ne s’obtient sans millisecondes supplémentaires.</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>mesuré %1</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation>%1 M paramètres</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>No training run lies in this workspace&apos;s folder of runs. What the models&apos; cards say of their training stands below.</source>
        <translation>Aucun entraînement ne se trouve dans le dossier d’exécutions de cet espace de travail. Ce que les fiches des modèles disent de leur entraînement figure plus bas.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Tokens per s</source>
        <translation>Tokens par s</translation>
    </message>
    <message>
        <source>Last loss, bits</source>
        <translation>Dernière perte, bits</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>SubTransformer</source>
        <translation>SubTransformer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>validation loss, bits per token</source>
        <translation>perte de validation, bits par token</translation>
    </message>
    <message>
        <source>Training run %1: validation losses by update.</source>
        <translation>Entraînement %1&#xa0;: pertes de validation par pas.</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>No finished search lies in this workspace&apos;s folder of runs.</source>
        <translation>Aucune recherche terminée ne se trouve dans le dossier d’exécutions de cet espace de travail.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Budget, ms</source>
        <translation>Budget, ms</translation>
    </message>
    <message>
        <source>Best architecture</source>
        <translation>Meilleure architecture</translation>
    </message>
    <message>
        <source>front</source>
        <translation>front</translation>
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
        <source>best</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>génération</translation>
    </message>
    <message>
        <source>proxy loss, bits per token</source>
        <translation>perte proxy, bits par token</translation>
    </message>
    <message>
        <source>The newest search, %1: proxy loss by generation.</source>
        <translation>La recherche la plus récente, %1&#xa0;: perte proxy par génération.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>No latency data lies beside the predictor.</source>
        <translation>Aucune donnée de latence n’accompagne le prédicteur.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>%1, %2 architectures</source>
        <translation>%1, %2 architectures</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>%1 source tokens, %2 target tokens, beam %3</source>
        <translation>%1 tokens source, %2 tokens cibles, faisceau %3</translation>
    </message>
    <message>
        <source>mean error %1 %, RMSE %2, Kendall&apos;s tau %3 (%4 rows)</source>
        <translation>erreur moyenne %1&#xa0;%, RMSE %2, tau de Kendall %3 (%4 lignes)</translation>
    </message>
    <message>
        <source>Predictor, rows held out</source>
        <translation>Prédicteur, lignes mises de côté</translation>
    </message>
    <message>
        <source>Predictor, every row</source>
        <translation>Prédicteur, toutes les lignes</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>too few rows to tell drift from noise</source>
        <translation>trop peu de lignes pour distinguer dérive et bruit</translation>
    </message>
    <message>
        <source>no drift: the machine kept its pace</source>
        <translation>aucune dérive&#xa0;: la machine a gardé son rythme</translation>
    </message>
    <message>
        <source>drift: %1 of %2 rows were measured while the machine was slow</source>
        <translation>dérive&#xa0;: %1 lignes sur %2 ont été mesurées pendant que la machine était lente</translation>
    </message>
    <message>
        <source>Rows %1 to %2 took %3 times as long as their architectures take in most of the data.</source>
        <translation>Les lignes %1 à %2 ont pris %3 fois le temps que leurs architectures prennent dans la plupart des données.</translation>
    </message>
    <message>
        <source>architectures</source>
        <translation>architectures</translation>
    </message>
    <message>
        <source>measured latency, ms</source>
        <translation>latence mesurée, ms</translation>
    </message>
    <message>
        <source>predicted latency, ms</source>
        <translation>latence prédite, ms</translation>
    </message>
    <message>
        <source>Predicted against measured latency; on the line both are equal.</source>
        <translation>Latence prédite face à la latence mesurée&#xa0;; sur la ligne, les deux sont égales.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>No run of this workspace has recorded its cost.</source>
        <translation>Aucune exécution de cet espace de travail n’a enregistré son coût.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 of it estimated</source>
        <translation>dont %1 estimés</translation>
    </message>
    <message>
        <source>%1 g of CO₂ per kWh (%2), %3 %4 per kWh, %5 %4 per hour</source>
        <translation>%1&#xa0;g de CO₂ par kWh (%2), %3 %4 par kWh, %5 %4 par heure</translation>
    </message>
    <message>
        <source>Factors: %1.</source>
        <translation>Facteurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>RAPL counts processor and memory; an estimate is assumed watts of the whole machine times the time.</source>
        <translation>RAPL compte le processeur et la mémoire&#xa0;; une estimation est la puissance supposée de toute la machine, en watts, multipliée par la durée.</translation>
    </message>
    <message>
        <source>What the paper and its slides report for one search:</source>
        <translation>Ce que l’article et ses diapositives indiquent pour une recherche&#xa0;:</translation>
    </message>
    <message>
        <source>Search by</source>
        <translation>Recherche par</translation>
    </message>
    <message>
        <source>GPU hours</source>
        <translation>Heures de GPU</translation>
    </message>
    <message>
        <source>%1 lb (%2 kg)</source>
        <translation>%1&#xa0;lb (%2&#xa0;kg)</translation>
    </message>
    <message>
        <source>The paper counts rented graphics cards on WMT data, the runs above this machine and this workspace: they show orders of magnitude, not a race.</source>
        <translation>L’article compte des cartes graphiques louées sur les données WMT, les exécutions ci-dessus cette machine et cet espace de travail&#xa0;: ce sont des ordres de grandeur, pas une course.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>HAT Studio is free software under the GNU General Public License, version 3 or later. Hardware-Aware Transformers: Wang et al., ACL 2020; its published numbers are facts from the paper, its slides and its table of models.</source>
        <translation>HAT Studio est un logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Hardware-Aware Transformers&#xa0;: Wang et al., ACL 2020&#xa0;; ses nombres publiés sont des faits tirés de l’article, de ses diapositives et de son tableau de modèles.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>ms by layer: %1</source>
        <translation>ms par couche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>BLEU was evaluated on %1, of every model that has one here.</source>
        <translation>Le BLEU a été évalué sur %1, pour chaque modèle qui en a un ici.</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Prédicteur</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>its parent</source>
        <translation>son parent</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (de %2)</translation>
    </message>
</context>
<context>
    <name>SpecialiseWords</name>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>One architecture is the best of both</source>
        <translation>Une même architecture est la meilleure des deux</translation>
    </message>
    <message>
        <source>Not equal: %1 is %2 better</source>
        <translation>Pas égales : %1 est meilleure de %2</translation>
    </message>
    <message>
        <source>Specialising pays on both</source>
        <translation>Spécialiser est payant sur les deux</translation>
    </message>
    <message>
        <source>Specialising pays on one: %1</source>
        <translation>Spécialiser est payant sur un seul : %1</translation>
    </message>
    <message>
        <source>Specialising is not seen to pay</source>
        <translation>Rien ne montre que spécialiser soit payant</translation>
    </message>
    <message>
        <source>At this quality there is nothing to specialise.</source>
        <translation>À cette qualité, il n’y a rien à spécialiser.</translation>
    </message>
    <message>
        <source>A saving at another quality says nothing: choose one that both have.</source>
        <translation>Un gain à une autre qualité ne dit rien : choisissez-en une que les deux ont.</translation>
    </message>
    <message>
        <source>Time that a device saves with its own architecture, against the other&apos;s.</source>
        <translation>Temps qu’un appareil gagne avec sa propre architecture, face à celle de l’autre.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>no difference found</source>
        <translation>aucune différence trouvée</translation>
    </message>
    <message>
        <source>%1 %, uncertain</source>
        <translation>%1&#xa0;%, incertain</translation>
    </message>
    <message>
        <source>95 %: %1 to %2 %</source>
        <translation>95&#xa0;% : %1 à %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2 ms</source>
        <translation>%1 sur %2&#xa0;ms</translation>
    </message>
    <message>
        <source>%1, the best for %2, on %3: %4 ms%5, %6.</source>
        <translation>%1, la meilleure pour %2, sur %3 : %4&#xa0;ms%5, %6.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>HAT in three steps</source>
        <translation>HAT en trois étapes</translation>
    </message>
    <message>
        <source>The task: translate well, and fast enough on one particular machine. HAT trains one SuperTransformer that contains very many architectures, searches it for the best one that keeps a latency budget, and trains that one. The pages follow this order. The tour takes about ten minutes, and you can use the window all the while.</source>
        <translation>La tâche&#xa0;: bien traduire, et assez vite sur une machine donnée. HAT entraîne un SuperTransformer qui contient un très grand nombre d’architectures, y cherche la meilleure qui respecte un budget de latence, puis entraîne celle-ci. Les pages suivent cet ordre. La visite dure environ dix minutes, et la fenêtre reste utilisable pendant tout ce temps.</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Ouvrir l’espace de travail d’exemple</translation>
    </message>
    <message>
        <source>Step 1: one network for all of them</source>
        <translation>Étape 1&#xa0;: un seul réseau pour tous</translation>
    </message>
    <message>
        <source>So many different Transformers can be made of the choices below: widths, depths, heads, and which encoder layers a decoder layer reads. Nobody can train each of them. A SuperTransformer holds all of them in one set of weights: a smaller architecture uses the front part of each matrix.</source>
        <translation>Voilà combien de Transformers différents permettent les choix ci-dessous&#xa0;: largeurs, profondeurs, têtes, et couches de l’encodeur que lit une couche du décodeur. Personne ne peut les entraîner un par un. Un SuperTransformer les contient tous dans un seul jeu de poids&#xa0;: une architecture plus petite utilise le début de chaque matrice.</translation>
    </message>
    <message>
        <source>FLOPs are not milliseconds</source>
        <translation>Les FLOPs ne sont pas des millisecondes</translation>
    </message>
    <message>
        <source>Each dot is one of those architectures. Two dots one above the other need the same number of operations, but not the same time. What is fast depends on the machine, so HAT asks the machine.</source>
        <translation>Chaque point est une de ces architectures. Deux points l’un au-dessus de l’autre demandent le même nombre d’opérations, mais pas le même temps. Ce qui est rapide dépend de la machine&#xa0;: HAT interroge donc la machine.</translation>
    </message>
    <message>
        <source>A SubTransformer inside the SuperTransformer</source>
        <translation>Un SubTransformer dans le SuperTransformer</translation>
    </message>
    <message>
        <source>This is one architecture, to scale: encoder at the left, decoder at the right. The pale shapes behind are the SuperTransformer&apos;s full size. Click a layer, press + and −, and watch the numbers in the Inspector. Ctrl+Z takes it back.</source>
        <translation>Voici une architecture, à l’échelle&#xa0;: l’encodeur à gauche, le décodeur à droite. Les formes pâles à l’arrière-plan sont la taille totale du SuperTransformer. Cliquez sur une couche, appuyez sur + et −, et observez les nombres dans l’inspecteur. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Every decoder layer chooses what it reads</source>
        <translation>Chaque couche du décodeur choisit ce qu’elle lit</translation>
    </message>
    <message>
        <source>The lines in the middle lead from encoder layers to the decoder layers that attend to them. In a usual Transformer all of them start at the last encoder layer; here any set will do, with the same weights. Drag from an encoder layer to a decoder layer to add one.</source>
        <translation>Les lignes du milieu mènent des couches de l’encodeur aux couches du décodeur qui les lisent. Dans un Transformer ordinaire, elles partent toutes de la dernière couche de l’encodeur&#xa0;; ici, n’importe quel ensemble convient, avec les mêmes poids. Faites glisser d’une couche de l’encodeur vers une couche du décodeur pour en ajouter une.</translation>
    </message>
    <message>
        <source>How the SuperTransformer learns</source>
        <translation>Comment apprend le SuperTransformer</translation>
    </message>
    <message>
        <source>Each update draws one SubTransformer at random and improves the weights that it uses. After thousands of updates all of them work, and any of them can be tried without training it. The sample brings such weights along; with parallel text of your own you would start here.</source>
        <translation>Chaque pas tire un SubTransformer au hasard et améliore les poids qu’il utilise. Après des milliers de pas, tous fonctionnent, et chacun peut être essayé sans être entraîné. L’exemple fournit de tels poids&#xa0;; avec votre propre texte parallèle, c’est ici que vous commenceriez.</translation>
    </message>
    <message>
        <source>What is fast on this machine?</source>
        <translation>Qu’est-ce qui est rapide sur cette machine&#xa0;?</translation>
    </message>
    <message>
        <source>Your latency budget</source>
        <translation>Votre budget de latence</translation>
    </message>
    <message>
        <source>So many milliseconds may one sentence take. Every number on every page is about this device and this budget. Change it here, or drag the dashed line in a plot.</source>
        <translation>C’est le nombre de millisecondes que peut prendre une phrase. Chaque nombre de chaque page porte sur cet appareil et ce budget. Modifiez-le ici, ou faites glisser la ligne tiretée d’un graphique.</translation>
    </message>
    <message>
        <source>Step 2: search</source>
        <translation>Étape 2&#xa0;: la recherche</translation>
    </message>
    <message>
        <source>An evolution starts from random architectures within the budget. The best have children; those over the budget are thrown away. Nothing is trained: each candidate is judged by the loss that it has with the SuperTransformer&apos;s weights. A small search takes less than a minute.</source>
        <translation>Une évolution part d’architectures aléatoires respectant le budget. Les meilleures ont des enfants&#xa0;; ceux qui dépassent le budget sont écartés. Rien n’est entraîné&#xa0;: chaque candidat est jugé sur sa perte avec les poids du SuperTransformer. Une petite recherche prend moins d’une minute.</translation>
    </message>
    <message>
        <source>Start a small search</source>
        <translation>Lancer une petite recherche</translation>
    </message>
    <message>
        <source>Watch it move</source>
        <translation>Regardez-le avancer</translation>
    </message>
    <message>
        <source>Left is faster, down is better. Generation by generation the cloud moves towards the budget line and downwards. When it is over, the best candidates are measured on this machine, and the slider replays every generation.</source>
        <translation>À gauche, c’est plus rapide&#xa0;; en bas, c’est meilleur. De génération en génération, le nuage va vers la ligne du budget et vers le bas. À la fin, les meilleurs candidats sont mesurés sur cette machine, et le curseur rejoue chaque génération.</translation>
    </message>
    <message>
        <source>One winner for every budget</source>
        <translation>Un gagnant pour chaque budget</translation>
    </message>
    <message>
        <source>All models of the workspace by latency and quality. On the step line nothing better is to be had without more milliseconds. The search&apos;s winner is among them.</source>
        <translation>Tous les modèles de l’espace de travail selon leur latence et leur qualité. Sur la ligne en escalier, rien de meilleur ne s’obtient sans plus de millisecondes. Le gagnant de la recherche est parmi eux.</translation>
    </message>
    <message>
        <source>Step 3: train the winner</source>
        <translation>Étape 3&#xa0;: entraîner le gagnant</translation>
    </message>
    <message>
        <source>With inherited weights the winner translates at once. Trained by itself, from those weights or from scratch, it gets better: it no longer shares them with all the others. Choose SubTransformer here; the architecture is the current one.</source>
        <translation>Avec les poids hérités, le gagnant traduit aussitôt. Entraîné seul, à partir de ces poids ou de zéro, il s’améliore&#xa0;: il ne les partage plus avec tous les autres. Choisissez SubTransformer ici&#xa0;; l’architecture est l’architecture courante.</translation>
    </message>
    <message>
        <source>The same sentence at three budgets</source>
        <translation>La même phrase à trois budgets</translation>
    </message>
    <message>
        <source>Every tick is a model. Each budget uses the best model that keeps it. Type a sentence: three translations with the milliseconds they took. Drag a thumb to change a budget.</source>
        <translation>Chaque graduation est un modèle. Chaque budget utilise le meilleur modèle qui le respecte. Saisissez une phrase&#xa0;: trois traductions, avec les millisecondes qu’elles ont prises. Faites glisser un curseur pour changer un budget.</translation>
    </message>
    <message>
        <source>Translate an example</source>
        <translation>Traduire un exemple</translation>
    </message>
    <message>
        <source>What each word looked at</source>
        <translation>Ce que chaque mot a regardé</translation>
    </message>
    <message>
        <source>Point at a word of a translation: the table shows which source words it was made from, in each encoder layer that the decoder layer reads.</source>
        <translation>Pointez un mot d’une traduction&#xa0;: le tableau montre de quels mots source il provient, dans chaque couche de l’encodeur que lit la couche du décodeur.</translation>
    </message>
    <message>
        <source>Go on by yourself</source>
        <translation>Continuez par vous-même</translation>
    </message>
    <message>
        <source>Learn, or F1, explains the page that you are on: what you see, what would change it, and what to try. The tour is in the Help menu whenever you want it again.</source>
        <translation>Comprendre, ou F1, explique la page où vous êtes&#xa0;: ce que vous voyez, ce qui le changerait et ce que vous pouvez essayer. La visite se trouve dans le menu Aide, pour la revoir à tout moment.</translation>
    </message>
    <message>
        <source>Some architectures are measured on the device, and a latency predictor is fitted to them. It then tells the milliseconds of any other at once. The first start does this by itself: ten probes in some seconds, and more while nothing else works. Until the tenth the predictor of the workspace&apos;s maker is used, and says so.</source>
        <translation>Quelques architectures sont mesurées sur l’appareil, et un prédicteur de latence leur est ajusté. Il donne alors aussitôt les millisecondes de toute autre. Le premier démarrage le fait de lui-même : dix sondes en quelques secondes, et d’autres tant que rien d’autre ne travaille. Jusqu’à la dixième, c’est le prédicteur de l’auteur de l’espace de travail qui sert, et c’est dit.</translation>
    </message>
</context>
<context>
    <name>UpperBound</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>at most %1 with %2</source>
        <translation>au plus %1 à %2</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>prédit %1</translation>
    </message>
    <message>
        <source>%1, kept with %2</source>
        <translation>%1, tenu à %2</translation>
    </message>
    <message>
        <source>Nothing is promised with %1: the predictor has no calibration of enough rows. Its milliseconds are taken as they are. Fit it again, or measure more.</source>
        <translation>Rien n’est promis à %1 : le prédicteur n’est pas calibré sur assez de lignes. Ses millisecondes sont prises telles quelles. Ajustez-le de nouveau ou mesurez davantage.</translation>
    </message>
    <message>
        <source>kept %1 of %2</source>
        <translation>%1 tenus sur %2</translation>
    </message>
    <message>
        <source>promised %1, true rate %2 to %3</source>
        <translation>promis %1, taux réel %2 à %3</translation>
    </message>
    <message>
        <source>Fewer than was promised: measure again and fit a new predictor.</source>
        <translation>Moins que promis : mesurez de nouveau et ajustez un nouveau prédicteur.</translation>
    </message>
    <message>
        <source>Other programs used the processors meanwhile.</source>
        <translation>D’autres programmes utilisaient les processeurs pendant ce temps.</translation>
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
    <name>hat::studio::WorkspaceController</name>
    <message>
        <source>The sample workspace is not installed: expected resources/sample/workspace.yaml.</source>
        <translation>L’espace de travail d’exemple n’est pas installé&#xa0;: resources/sample/workspace.yaml est attendu.</translation>
    </message>
    <message>
        <source>Largest SubTransformer</source>
        <translation>Le plus grand SubTransformer</translation>
    </message>
    <message>
        <source>This machine, not measured yet</source>
        <translation>Cette machine, pas encore mesurée</translation>
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
        <source>%1 has no predictor yet: fit one here.</source>
        <translation>%1 n’a pas encore de prédicteur&#xa0;: ajustez-en un ici.</translation>
    </message>
    <message>
        <source>%1, no predictor yet</source>
        <translation>%1, pas encore de prédicteur</translation>
    </message>
    <message>
        <source>The latency predictor of this machine is fitted: off by %1 % on the %2 rows that it has not seen.</source>
        <translation>Le prédicteur de latence de cette machine est ajusté : il se trompe de %1&#xa0;% sur les %2 lignes qu’il n’a pas vues.</translation>
    </message>
    <message>
        <source>The latency predictor of this machine is fitted.</source>
        <translation>Le prédicteur de latence de cette machine est ajusté.</translation>
    </message>
    <message>
        <source>The earlier measurement of this machine is not used: %1.</source>
        <translation>La mesure antérieure de cette machine n’est pas utilisée : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) cannot be read and are left out: %1</source>
        <translation>
            <numerusform>%n modèle est illisible et laissé de côté : %1</numerusform>
            <numerusform>%n modèles sont illisibles et laissés de côté : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not measured on this machine yet.</source>
        <translation>%1 n’est pas encore mesuré sur cette machine.</translation>
    </message>
    <message>
        <source>%1 is not measured on this machine yet: it translates, and the milliseconds are those of %2.</source>
        <translation>%1 n’est pas encore mesuré sur cette machine : il traduit, et les millisecondes sont celles de %2.</translation>
    </message>
    <message>
        <source>Measure it…</source>
        <translation>Mesurer…</translation>
    </message>
    <message>
        <source>%1, not measured</source>
        <translation>%1, non mesuré</translation>
    </message>
    <message>
        <source>The milliseconds are those of this machine now, ± %1 % as far as a few probes tell. More is measured while nothing else works.</source>
        <translation>Les millisecondes sont maintenant celles de cette machine, à ± %1&#xa0;% d’après quelques sondes. La mesure continue tant que rien d’autre ne travaille.</translation>
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
    <message>
        <source>measured here</source>
        <translation>mesuré ici</translation>
    </message>
    <message numerus="yes">
        <source>estimated from %n architecture(s) measured here</source>
        <translation>
            <numerusform>estimé d’après %n architecture mesurée ici</numerusform>
            <numerusform>estimé d’après %n architectures mesurées ici</numerusform>
        </translation>
    </message>
    <message>
        <source>estimated from FLOPs</source>
        <translation>estimé d’après les FLOPs</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Choisir %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::ArchitecturePage</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
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
    <name>hat::ui::ArchitecturePicture</name>
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
    <message>
        <source>%1 M parameters, %2 G FLOPs</source>
        <translation>%1 M de paramètres, %2 G FLOPs</translation>
    </message>
    <message>
        <source>%1 predicted on %2, sentence of %3 tokens</source>
        <translation>%1 prédites sur %2, phrase de %3 tokens</translation>
    </message>
    <message>
        <source>ms by layer: %1</source>
        <translation>ms par couche&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>%1 mesuré</translation>
    </message>
    <message>
        <source>edited, based on %1</source>
        <translation>modifié, d’après %1</translation>
    </message>
    <message>
        <source>1 px is %1 dims</source>
        <translation>1 px vaut %1 dim.</translation>
    </message>
</context>
<context>
    <name>hat::ui::ArchitectureTables</name>
    <message>
        <source>Cross-attention sources of every decoder layer</source>
        <translation>Sources de l’attention croisée de chaque couche du décodeur</translation>
    </message>
    <message>
        <source>Dimensions of every layer</source>
        <translation>Dimensions de chaque couche</translation>
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
        <translation>Retirer %1</translation>
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
    <name>hat::ui::AttentionPanel</name>
    <message>
        <source>end of the sentence</source>
        <translation>fin de la phrase</translation>
    </message>
    <message>
        <source>Attention for “%1”</source>
        <translation>Attention pour «&#xa0;%1&#xa0;»</translation>
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
    <message>
        <source>Budget %1, %2 ms</source>
        <translation>Budget %1, %2&#xa0;ms</translation>
    </message>
    <message>
        <source>Budget %1 ms</source>
        <translation>Budget %1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1: there is no model.</source>
        <translation>%1 : il n’y a pas de modèle.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, uses %2.</source>
        <translation>%1, utilise %2.</translation>
    </message>
    <message>
        <source>%1: no model keeps it, the fastest is %2.</source>
        <translation>%1 : aucun modèle ne le respecte, le plus rapide est %2.</translation>
    </message>
    <message>
        <source>Latency budget %1</source>
        <translation>Budget de latence %1</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>Budget de latence</translation>
    </message>
    <message>
        <source>at most %1 ms</source>
        <translation>au plus %1&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>hat::ui::BulletBar</name>
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
    <message numerus="yes">
        <source>for %n token(s)</source>
        <translation>
            <numerusform>pour %n token</numerusform>
            <numerusform>pour %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>dépassé de %1</translation>
    </message>
    <message>
        <source>predicted %1, at most %2 ms</source>
        <translation>prédit %1, au plus %2&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>hat::ui::BusyWatch</name>
    <message numerus="yes">
        <source>Other programs use %1 of %n processor(s).</source>
        <translation>
            <numerusform>D’autres programmes occupent %1 processeur sur %n.</numerusform>
            <numerusform>D’autres programmes occupent %1 processeurs sur %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::CandidateFacts</name>
    <message>
        <source>Genes</source>
        <translation>Gènes</translation>
    </message>
    <message>
        <source>from layer 1</source>
        <translation>à partir de la couche 1</translation>
    </message>
    <message>
        <source>Where the milliseconds go</source>
        <translation>Où passent les millisecondes</translation>
    </message>
    <message>
        <source>Nearest published model</source>
        <translation>Modèle publié le plus proche</translation>
    </message>
    <message>
        <source>the same architecture</source>
        <translation>la même architecture</translation>
    </message>
    <message numerus="yes">
        <source>%n gene(s) differ</source>
        <translation>
            <numerusform>%n gène diffère</numerusform>
            <numerusform>%n gènes diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 BLEU</source>
        <translation>%1 BLEU</translation>
    </message>
    <message>
        <source>Measure parts</source>
        <translation>Mesurer les parties</translation>
    </message>
    <message>
        <source>Times every part of this architecture on this machine; it takes a few seconds.</source>
        <translation>Mesure chaque partie de cette architecture sur cette machine&#xa0;; cela prend quelques secondes.</translation>
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
    <message>
        <source>%1, from layer 1</source>
        <translation>%1, à partir de la couche 1</translation>
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
    <message>
        <source>BLEU of %1</source>
        <translation>BLEU sur %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::CertifyJob</name>
    <message>
        <source>Try whether budgets are kept</source>
        <translation>Vérifier si les budgets sont tenus</translation>
    </message>
</context>
<context>
    <name>hat::ui::CoachCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>→ next, ← back, Esc ends the tour</source>
        <translation>→ suivant, ← précédent, Échap termine la visite</translation>
    </message>
    <message>
        <source>Guided tour: %1</source>
        <translation>Visite guidée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::CompareBars</name>
    <message>
        <source>Where the milliseconds go, on one scale: %1</source>
        <translation>Où passent les millisecondes, sur une même échelle&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::CompareMode</name>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>What the comparison shows</source>
        <translation>Contenu de la comparaison</translation>
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
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
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
    <message>
        <source>Latency, published, %1</source>
        <translation>Latence, publiée, %1</translation>
    </message>
    <message>
        <source>BLEU, HAT&apos;s scoring, published</source>
        <translation>BLEU selon HAT, publié</translation>
    </message>
    <message>
        <source>BLEU, sacreBLEU&apos;s scoring, published</source>
        <translation>BLEU selon sacreBLEU, publié</translation>
    </message>
    <message>
        <source>At most, with %1</source>
        <translation>Au plus, à %1</translation>
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
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Text form</source>
        <translation>Forme textuelle</translation>
    </message>
</context>
<context>
    <name>hat::ui::ComponentView</name>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Keys and values of the encoder</source>
        <translation>Clés et valeurs de l’encodeur</translation>
    </message>
    <message>
        <source>Decoder self-attention</source>
        <translation>Auto-attention du décodeur</translation>
    </message>
    <message>
        <source>Decoder cross-attention</source>
        <translation>Attention croisée du décodeur</translation>
    </message>
    <message>
        <source>Decoder FFN</source>
        <translation>FFN du décodeur</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>Couche de sortie</translation>
    </message>
    <message>
        <source>Embeddings, beam, rest</source>
        <translation>Embeddings, faisceau, reste</translation>
    </message>
    <message>
        <source>%1: %2 ms, %3 % of the latency.</source>
        <translation>%1&#xa0;: %2&#xa0;ms, %3&#xa0;% de la latence.</translation>
    </message>
    <message>
        <source>%1, layer %2: %3 ms, %4 % of the latency.</source>
        <translation>%1, couche %2&#xa0;: %3&#xa0;ms, %4&#xa0;% de la latence.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>hat::ui::ContextBar</name>
    <message>
        <source>No workspace</source>
        <translation>Aucun espace de travail</translation>
    </message>
    <message>
        <source>No device measured</source>
        <translation>Aucun appareil mesuré</translation>
    </message>
    <message>
        <source>%1, not to be relied on</source>
        <translation>%1, pas fiable</translation>
    </message>
    <message>
        <source>The fastest takes %1.</source>
        <translation>Le plus rapide prend %1.</translation>
    </message>
    <message>
        <source>busy now</source>
        <translation>occupée en ce moment</translation>
    </message>
    <message>
        <source>What is measured now takes longer than on a quiet machine.</source>
        <translation>Ce qui est mesuré maintenant prend plus de temps que sur une machine au repos.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
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
        <source>Another setting of this machine</source>
        <translation>Un autre réglage de cette machine</translation>
    </message>
    <message>
        <source>%1, not measured</source>
        <translation>%1, non mesuré</translation>
    </message>
    <message>
        <source>Translations take %1, which nobody has measured here: milliseconds are those of the device below.</source>
        <translation>Les traductions utilisent %1, que personne n’a mesuré ici : les millisecondes sont celles de l’appareil ci-dessous.</translation>
    </message>
    <message>
        <source>How surely the budget is kept</source>
        <translation>Avec quelle sûreté le budget est tenu</translation>
    </message>
    <message>
        <source>The fastest takes %1, %2.</source>
        <translation>La plus rapide prend %1, %2.</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>comme prédit</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>rien de promis</translation>
    </message>
    <message>
        <source>kept with %1</source>
        <translation>tenu à %1</translation>
    </message>
    <message>
        <source>Predictions are taken as they are: half of the new architectures take longer.</source>
        <translation>Les prédictions sont prises telles quelles : la moitié des nouvelles architectures prennent plus de temps.</translation>
    </message>
    <message>
        <source>What is only predicted counts by its upper end: the budget is kept in %1 of all cases by what is predicted to take at most %2.</source>
        <translation>Ce qui n’est que prédit compte par sa borne haute : ce qui est prédit à %2 au plus tient le budget dans %1 des cas.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>search for at most %1 ms</source>
        <translation>recherche jusqu’à %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Predicted value</source>
        <translation>Valeur prédite</translation>
    </message>
    <message>
        <source>This device: %1, promised %2</source>
        <translation>Cet appareil : %1, promis %2</translation>
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
    <message>
        <source>%1, share</source>
        <translation>%1, part</translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1, ms</translation>
    </message>
</context>
<context>
    <name>hat::ui::CurrentNumbers</name>
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
        <source>Latency, %1</source>
        <translation>Latence, %1</translation>
    </message>
    <message>
        <source>Over the budget by</source>
        <translation>Dépassement du budget</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>BLEU, %1</source>
        <translation>BLEU, %1</translation>
    </message>
    <message>
        <source>BLEU, HAT&apos;s scoring</source>
        <translation>BLEU selon HAT</translation>
    </message>
    <message>
        <source>BLEU, detokenised</source>
        <translation>BLEU, détokenisé</translation>
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
        <source>%1 ms, rough</source>
        <translation>%1&#xa0;ms, approximatif</translation>
    </message>
    <message>
        <source>outside its data</source>
        <translation>hors de ses données</translation>
    </message>
    <message>
        <source>no predictor</source>
        <translation>pas de prédicteur</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>non évaluée</translation>
    </message>
    <message>
        <source>At most, with %1</source>
        <translation>Au plus, à %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::DepthColumn</name>
    <message>
        <source>encoder</source>
        <translation>encodeur</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>décodeur</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>9 of 10 rows</source>
        <translation>9 lignes sur 10</translation>
    </message>
    <message>
        <source>Mean latency by decoder layers; the same is a table</source>
        <translation>Latence moyenne par nombre de couches du décodeur&#xa0;; existe aussi en tableau</translation>
    </message>
    <message>
        <source>Errors of the predictor by decoder layers; the same is a table</source>
        <translation>Erreurs du prédicteur par nombre de couches du décodeur&#xa0;; existe aussi en tableau</translation>
    </message>
    <message>
        <source>decoder layers</source>
        <translation>couches du décodeur</translation>
    </message>
    <message>
        <source>Mean ms by depth</source>
        <translation>Moyenne en ms par profondeur</translation>
    </message>
    <message>
        <source>Error by depth, %</source>
        <translation>Erreur par profondeur, %</translation>
    </message>
    <message>
        <source>Rows are summed up here.</source>
        <translation>Les lignes sont résumées ici.</translation>
    </message>
    <message>
        <source>Needs a predictor.</source>
        <translation>Demande un prédicteur.</translation>
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
    <name>hat::ui::DepthPlot</name>
    <message>
        <source>1 decoder layer</source>
        <translation>1 couche du décodeur</translation>
    </message>
    <message>
        <source>%1 decoder layers</source>
        <translation>%1 couches de décodeur</translation>
    </message>
    <message>
        <source>%1, %2 rows: encoder %3, decoder %4 on average.</source>
        <translation>%1, %2 lignes&#xa0;: encodeur %3, décodeur %4 en moyenne.</translation>
    </message>
    <message>
        <source>%1: no prediction.</source>
        <translation>%1&#xa0;: aucune prédiction.</translation>
    </message>
    <message>
        <source>%1, %2 rows: half of the errors lie below %3 %, nine of ten between %4 and %5 %.</source>
        <translation>%1, %2 lignes&#xa0;: la moitié des erreurs est inférieure à %3&#xa0;%, neuf sur dix se situent entre %4 et %5&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>hat::ui::DeviceList</name>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
</context>
<context>
    <name>hat::ui::DeviceModel</name>
    <message>
        <source>some of its rows were measured while the machine was slow</source>
        <translation>certaines de ses lignes ont été mesurées pendant que la machine était lente</translation>
    </message>
    <message>
        <source>%1 of %2 measured</source>
        <translation>%1 sur %2 mesurées</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>a predictor without its rows</source>
        <translation>un prédicteur sans ses lignes</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>no predictor yet</source>
        <translation>pas encore de prédicteur</translation>
    </message>
</context>
<context>
    <name>hat::ui::Docks</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Close the Inspector</source>
        <translation>Fermer l’inspecteur</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
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
        <source>Nothing has been drawn yet. The line is what is expected.</source>
        <translation>Rien n’a encore été tiré. La ligne est ce qui est attendu.</translation>
    </message>
    <message>
        <source>bar: all %1 updates so far, line: expected</source>
        <translation>barre : tous les %1 pas jusqu’ici, ligne : attendu</translation>
    </message>
    <message>
        <source>bar: the %1 of %2 updates that the log names, line: expected</source>
        <translation>barre : les %1 pas sur %2 que le journal nomme, ligne : attendu</translation>
    </message>
</context>
<context>
    <name>hat::ui::DriftColumn</name>
    <message>
        <source>Pace of every row in the order of measurement; the same is a table</source>
        <translation>Durée relative de chaque ligne dans l’ordre des mesures&#xa0;; existe aussi en tableau</translation>
    </message>
    <message>
        <source>Rows as they arrive</source>
        <translation>Lignes au fil de leur arrivée</translation>
    </message>
    <message>
        <source>Drift audit</source>
        <translation>Audit de dérive</translation>
    </message>
    <message>
        <source>rows are independent, so a trend is the machine, not the model</source>
        <translation>les lignes sont indépendantes&#xa0;: une tendance vient donc de la machine, pas du modèle</translation>
    </message>
    <message>
        <source>Rows are drawn here in the order of their measurement.</source>
        <translation>Les lignes sont tracées ici dans l’ordre de leur mesure.</translation>
    </message>
    <message>
        <source>%1 rows so far. The audit follows at the end.</source>
        <translation>%1 lignes jusqu’ici. L’audit suit à la fin.</translation>
    </message>
    <message>
        <source>%1 rows are too few to tell drift from noise: 40 are needed.</source>
        <translation>%1 lignes ne suffisent pas pour distinguer dérive et bruit&#xa0;: il en faut 40.</translation>
    </message>
    <message>
        <source>order of measurement, row</source>
        <translation>ordre des mesures, ligne</translation>
    </message>
    <message>
        <source>measured / predicted</source>
        <translation>mesuré / prédit</translation>
    </message>
    <message>
        <source>measured / expected</source>
        <translation>mesuré / attendu</translation>
    </message>
    <message>
        <source>one row</source>
        <translation>une ligne</translation>
    </message>
    <message>
        <source>mean of %1 rows</source>
        <translation>moyenne de %1 lignes</translation>
    </message>
    <message>
        <source>ran slow</source>
        <translation>lente</translation>
    </message>
    <message>
        <source>No drift: the machine kept its pace over %1 rows.</source>
        <translation>Aucune dérive&#xa0;: la machine a gardé son rythme sur %1 lignes.</translation>
    </message>
    <message>
        <source>rows %1 to %2 took %3 longer</source>
        <translation>les lignes %1 à %2 ont pris %3 de plus</translation>
    </message>
    <message>
        <source>%1 of %2 rows were measured while the machine was slow</source>
        <translation>%1 lignes sur %2 ont été mesurées pendant que la machine était lente</translation>
    </message>
    <message>
        <source>Drift: %1 than such architectures take in the other rows (clock, heat or another job).</source>
        <translation>Dérive&#xa0;: %1 que de telles architectures dans les autres lignes (fréquence, chaleur ou autre tâche).</translation>
    </message>
    <message>
        <source>Drift: %1, in %2 stretches; in the worst, %3.</source>
        <translation>Dérive&#xa0;: %1, en %2 périodes&#xa0;; dans la pire, %3.</translation>
    </message>
</context>
<context>
    <name>hat::ui::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
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
        <source>&amp;Copy the page&apos;s content</source>
        <translation>&amp;Copier le contenu de la page</translation>
    </message>
</context>
<context>
    <name>hat::ui::EvaluateDialog</name>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>BLEU and milliseconds of %1</source>
        <translation>BLEU et millisecondes de %1</translation>
    </message>
    <message numerus="yes">
        <source>BLEU and milliseconds of %n model(s)</source>
        <translation>
            <numerusform>BLEU et millisecondes de %n modèle</numerusform>
            <numerusform>BLEU et millisecondes de %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir : %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Also %n other model(s) without a score on this text: only scores of one text can be compared</source>
        <translation>
            <numerusform>Aussi %n autre modèle sans score sur ce texte : seuls les scores d’un même texte se comparent</numerusform>
            <numerusform>Aussi %n autres modèles sans score sur ce texte : seuls les scores d’un même texte se comparent</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a text and its translation, a line for a line.</source>
        <translation>Choisissez un texte et sa traduction, ligne à ligne.</translation>
    </message>
    <message>
        <source>This is the workspace&apos;s test text.</source>
        <translation>C’est le texte de test de l’espace de travail.</translation>
    </message>
    <message>
        <source>The workspace names no test text: this is its validation text, which the search has looked at too.</source>
        <translation>L’espace de travail ne nomme pas de texte de test : voici son texte de validation, que la recherche a vu aussi.</translation>
    </message>
    <message>
        <source>A text of your own.</source>
        <translation>Un texte à vous.</translation>
    </message>
</context>
<context>
    <name>hat::ui::Evaluator</name>
    <message>
        <source>There are no weights to evaluate this architecture with.</source>
        <translation>Il n’y a pas de poids pour évaluer cette architecture.</translation>
    </message>
    <message>
        <source>Evaluate %1</source>
        <translation>Évaluer %1</translation>
    </message>
    <message>
        <source>%1 was not evaluated: %2</source>
        <translation>%1 n’a pas été évalué : %2</translation>
    </message>
    <message>
        <source>%1: %2 on %3, %4 sentences.</source>
        <translation>%1 : %2 sur %3, %4 phrases.</translation>
    </message>
    <message>
        <source>Other programs used the machine meanwhile: its milliseconds are not kept.</source>
        <translation>D’autres programmes utilisaient la machine pendant ce temps : ses millisecondes ne sont pas gardées.</translation>
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
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>%1: stopped after %2 of %3 sentences</source>
        <translation>%1 : arrêté après %2 phrases sur %3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Sentences translated</source>
        <translation>Phrases traduites</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) not translated; line %2: %3</source>
        <translation>
            <numerusform>%1 : %n ligne non traduite ; ligne %2 : %3</numerusform>
            <numerusform>%1 : %n lignes non traduites ; ligne %2 : %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Time for the whole file</source>
        <translation>Temps pour tout le fichier</translation>
    </message>
    <message>
        <source>Finish within</source>
        <translation>Terminer en</translation>
    </message>
    <message>
        <source>A time such as 30 s or 2 min: long sentences take a faster model where time is short.</source>
        <translation>Une durée comme 30 s ou 2 min : les longues phrases prennent un modèle plus rapide quand le temps manque.</translation>
    </message>
    <message>
        <source>Expected a time such as 30 s or 2 min, got &quot;%1&quot;.</source>
        <translation>Attendu : une durée comme 30 s ou 2 min ; trouvé : « %1 ».</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a model and its number of sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>%n fell back to the fastest</source>
        <translation>
            <numerusform>%n repli sur le plus rapide</numerusform>
            <numerusform>%n replis sur le plus rapide</numerusform>
        </translation>
    </message>
    <message>
        <source>no quality given up</source>
        <translation>aucune qualité perdue</translation>
    </message>
    <message>
        <source>about %1 BLEU given up</source>
        <translation>environ %1 BLEU perdus</translation>
    </message>
</context>
<context>
    <name>hat::ui::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
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
        <source>&amp;Import files of HAT…</source>
        <translation>&amp;Importer des fichiers de HAT…</translation>
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
        <source>Open workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
</context>
<context>
    <name>hat::ui::FrontFacts</name>
    <message>
        <source>No models yet</source>
        <translation>Pas encore de modèles</translation>
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
        <source>Hypervolume, ms × M</source>
        <translation>Hypervolume, ms × M</translation>
    </message>
    <message>
        <source>Hypervolume, ms × G</source>
        <translation>Hypervolume, ms × G</translation>
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
        <source>The front</source>
        <translation>Le front</translation>
    </message>
    <message>
        <source>At most, with %1</source>
        <translation>Au plus, à %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>hat::ui::FurtherBudgets</name>
    <message>
        <source>Expected numbers above 0, parted by semicolons.</source>
        <translation>Nombres supérieurs à 0 attendus, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>Further budgets in ms, searched one after the other</source>
        <translation>Autres budgets en ms, recherchés l’un après l’autre</translation>
    </message>
    <message>
        <source>none, or for example %1</source>
        <translation>aucun, ou par exemple %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::GeneTable</name>
    <message>
        <source>%1 of %2 inside the brush</source>
        <translation>%1 sur %2 dans la sélection</translation>
    </message>
    <message>
        <source>drag along an axis to brush</source>
        <translation>faites glisser le long d’un axe pour sélectionner</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Gènes</translation>
    </message>
</context>
<context>
    <name>hat::ui::GenerationLegend</name>
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
        <source>random search</source>
        <translation>recherche aléatoire</translation>
    </message>
</context>
<context>
    <name>hat::ui::GenerationTable</name>
    <message>
        <source>Candidates of the generation</source>
        <translation>Candidats de la génération</translation>
    </message>
</context>
<context>
    <name>hat::ui::HintBar</name>
    <message>
        <source>Offline. Nothing leaves this machine.</source>
        <translation>Hors ligne. Rien ne quitte cette machine.</translation>
    </message>
</context>
<context>
    <name>hat::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Without dictionaries it takes raw tokens only: add the two dict.*.txt of its data.</source>
        <translation>Sans dictionnaires, il n’accepte que des tokens bruts&#xa0;: ajoutez les deux dict.*.txt de ses données.</translation>
    </message>
    <message>
        <source>Without byte pairs (BPE codes) words are split by the dictionary alone.</source>
        <translation>Sans paires d’octets (codes BPE), les mots sont découpés par le seul dictionnaire.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Licence of the weights</source>
        <translation>Licence des poids</translation>
    </message>
    <message>
        <source>choose the device it speaks for</source>
        <translation>choisir l’appareil qu’il concerne</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>un autre appareil</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>selon le fichier</translation>
    </message>
</context>
<context>
    <name>hat::ui::Importer</name>
    <message>
        <source>Import files of HAT</source>
        <translation>Importer des fichiers de HAT</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>Look into %n file(s)</source>
        <translation>
            <numerusform>Examiner %n fichier</numerusform>
            <numerusform>Examiner %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>It is opened.</source>
        <translation>Il est ouvert.</translation>
    </message>
    <message>
        <source>It becomes a workspace of its own, which is opened.</source>
        <translation>Il devient un espace de travail à part, qui est ouvert.</translation>
    </message>
    <message>
        <source>It becomes a model of this workspace.</source>
        <translation>Il devient un modèle de cet espace de travail.</translation>
    </message>
    <message>
        <source>It needs an open workspace.</source>
        <translation>Il faut un espace de travail ouvert.</translation>
    </message>
    <message>
        <source>It becomes a device of the context bar, once a latency predictor is fitted to it.</source>
        <translation>Il devient un appareil de la barre de contexte, dès qu’un prédicteur de latence lui est ajusté.</translation>
    </message>
    <message>
        <source>It becomes a device of the context bar.</source>
        <translation>Il devient un appareil de la barre de contexte.</translation>
    </message>
    <message>
        <source>It is shown on the Architecture page.</source>
        <translation>Affiché à la page Architecture.</translation>
    </message>
    <message>
        <source>It is shown on the Space page.</source>
        <translation>Affiché à la page Espace.</translation>
    </message>
    <message>
        <source>It becomes prepared data, which the Train page uses.</source>
        <translation>Devient des données préparées, que la page Entraînement utilise.</translation>
    </message>
    <message>
        <source>It fills the form of the Search page.</source>
        <translation>Remplit le formulaire de la page Recherche.</translation>
    </message>
    <message>
        <source>It fills the form of the Train page.</source>
        <translation>Remplit le formulaire de la page Entraînement.</translation>
    </message>
    <message>
        <source>It is for the Latency page.</source>
        <translation>Destiné à la page Latence.</translation>
    </message>
    <message>
        <source>%1 is a model of this workspace now.</source>
        <translation>%1 est désormais un modèle de cet espace de travail.</translation>
    </message>
    <message>
        <source>Open a workspace first: a SubTransformer becomes one of its models.</source>
        <translation>Ouvrez d’abord un espace de travail&#xa0;: un SubTransformer devient l’un de ses modèles.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Open a workspace first: a device is for its predictions.</source>
        <translation>Ouvrez d’abord un espace de travail&#xa0;: un appareil sert à ses prédictions.</translation>
    </message>
    <message>
        <source>Import a device</source>
        <translation>Importer un appareil</translation>
    </message>
    <message>
        <source>%1: a latency predictor is being fitted to its data.</source>
        <translation>%1&#xa0;: un prédicteur de latence est en cours d’ajustement à ses données.</translation>
    </message>
    <message>
        <source>Fit the latency predictor of %1</source>
        <translation>Ajuster le prédicteur de latence de %1</translation>
    </message>
    <message>
        <source>%1: the predictor is off by %2 % on rows it has not seen.</source>
        <translation>%1&#xa0;: le prédicteur s’écarte de %2&#xa0;% sur des lignes qu’il n’a pas vues.</translation>
    </message>
    <message>
        <source>Read an architecture</source>
        <translation>Lire une architecture</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>%1 lies outside this workspace&apos;s search space: it is shown in %2.</source>
        <translation>%1 est hors de l’espace de recherche de cet espace de travail&#xa0;: affiché dans %2.</translation>
    </message>
    <message>
        <source>%1 is the current architecture.</source>
        <translation>%1 est l’architecture courante.</translation>
    </message>
    <message>
        <source>%1 lies inside this workspace&apos;s search space: its choices are switched on.</source>
        <translation>%1 est dans l’espace de recherche de cet espace de travail&#xa0;: ses choix sont activés.</translation>
    </message>
    <message>
        <source>Make a workspace of %1</source>
        <translation>Faire de %1 un espace de travail</translation>
    </message>
    <message>
        <source>Read a search space</source>
        <translation>Lire un espace de recherche</translation>
    </message>
    <message>
        <source>Read settings</source>
        <translation>Lire des réglages</translation>
    </message>
    <message>
        <source>%1: its settings are in the form.</source>
        <translation>%1&#xa0;: ses réglages sont dans le formulaire.</translation>
    </message>
    <message>
        <source>%1: its settings are in the form; this program has no use for %2.</source>
        <translation>%1&#xa0;: ses réglages sont dans le formulaire&#xa0;; ce programme n’a pas l’usage de %2.</translation>
    </message>
    <message>
        <source>Import binarised data</source>
        <translation>Importer des données binarisées</translation>
    </message>
    <message>
        <source>%1 training and %2 validation pairs are ready to train on.</source>
        <translation>%1 paires d’entraînement et %2 de validation sont prêtes pour l’entraînement.</translation>
    </message>
    <message>
        <source>Its points are shown on the Pareto page.</source>
        <translation>Ses points sont affichés sur la page Pareto.</translation>
    </message>
    <message>
        <source>%1 is a device of the context bar now.</source>
        <translation>%1 est maintenant un appareil de la barre de contexte.</translation>
    </message>
</context>
<context>
    <name>hat::ui::Inspector</name>
    <message>
        <source>No architecture is current. Click a point, a row or a pinned one.</source>
        <translation>Aucune architecture courante. Cliquez sur un point, une ligne ou une architecture épinglée.</translation>
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
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
</context>
<context>
    <name>hat::ui::Job</name>
    <message>
        <source>started</source>
        <translation>démarrée</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>asked to stop</source>
        <translation>arrêt demandé</translation>
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
        <source>failed: %1</source>
        <translation>échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>cost: %1</source>
        <translation>coût&#xa0;: %1</translation>
    </message>
    <message>
        <source>the cost was not recorded: %1</source>
        <translation>le coût n’a pas été enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::JobLogWindow</name>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Journal de %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Reveal folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The cost of a job is known as soon as it runs.</source>
        <translation>Le coût d’une tâche est connu dès qu’elle s’exécute.</translation>
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
    <message>
        <source>Open the log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Reveal the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>waits for a translation, %1</source>
        <translation>attend une traduction, %1</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt en cours…</translation>
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
    <message numerus="yes">
        <source>%n stopping</source>
        <translation>
            <numerusform>%n en cours d’arrêt</numerusform>
            <numerusform>%n en cours d’arrêt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::LatencyHeader</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Prédicteur</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>Importer un CSV…</translation>
    </message>
    <message>
        <source>Fit predictor</source>
        <translation>Ajuster le prédicteur</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Mesurer…</translation>
    </message>
    <message>
        <source>Measure this architecture</source>
        <translation>Mesurer cette architecture</translation>
    </message>
    <message>
        <source>Measure with other &amp;settings…</source>
        <translation>Mesurer avec d’autres &amp;réglages…</translation>
    </message>
    <message>
        <source>Measure the current &amp;architecture</source>
        <translation>Mesurer l’&amp;architecture courante</translation>
    </message>
    <message>
        <source>&amp;Fit the latency predictor</source>
        <translation>A&amp;juster le prédicteur de latence</translation>
    </message>
    <message>
        <source>A predictor needs %1 rows or more.</source>
        <translation>Un prédicteur demande au moins %1 lignes.</translation>
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
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
        <source>stopping…</source>
        <translation>arrêt en cours…</translation>
    </message>
    <message>
        <source>waits for a translation</source>
        <translation>attend une traduction</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>fitting</source>
        <translation>ajustement</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
</context>
<context>
    <name>hat::ui::LatencyInspector</name>
    <message>
        <source>encoder dim</source>
        <translation>dim. de l’encodeur</translation>
    </message>
    <message>
        <source>encoder layers</source>
        <translation>couches de l’encodeur</translation>
    </message>
    <message>
        <source>encoder FFN</source>
        <translation>FFN de l’encodeur</translation>
    </message>
    <message>
        <source>encoder heads</source>
        <translation>têtes de l’encodeur</translation>
    </message>
    <message>
        <source>decoder dim</source>
        <translation>dim. du décodeur</translation>
    </message>
    <message>
        <source>decoder layers</source>
        <translation>couches du décodeur</translation>
    </message>
    <message>
        <source>decoder FFN</source>
        <translation>FFN du décodeur</translation>
    </message>
    <message>
        <source>self-attention heads</source>
        <translation>têtes d’auto-attention</translation>
    </message>
    <message>
        <source>cross-attention heads</source>
        <translation>têtes d’attention croisée</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 %2 (seen: %3)</source>
        <translation>%1 %2 (vu&#xa0;: %3)</translation>
    </message>
    <message>
        <source>The predictor has seen nothing of this search space, its ms there mean nothing: %1.</source>
        <translation>Le prédicteur n’a rien vu de cet espace de recherche, ses ms n’y veulent rien dire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The predictor has not seen all of this search space, beyond its rows its ms are guesses: %1.</source>
        <translation>Le prédicteur n’a pas vu tout cet espace de recherche, au-delà de ses lignes ses ms sont des suppositions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>measured here</source>
        <translation>mesuré ici</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>l’espace de travail</translation>
    </message>
    <message>
        <source>imported CSV</source>
        <translation>CSV importé</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1 to %2 tokens</source>
        <translation>%1 à %2 tokens</translation>
    </message>
    <message>
        <source>Batch, beam</source>
        <translation>Lot, faisceau</translation>
    </message>
    <message>
        <source>1, %1</source>
        <translation>1, %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Spread of its runs</source>
        <translation>Dispersion des exécutions</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Encoder, decoder</source>
        <translation>Encodeur, décodeur</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1, %2&#xa0;ms</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédit</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Decoder layers</source>
        <translation>Couches du décodeur</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Durée relative</translation>
    </message>
    <message>
        <source>%1 of the usual</source>
        <translation>%1 fois l’habituelle</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation>Lignes écartées</translation>
    </message>
    <message>
        <source>Rows that ran slow</source>
        <translation>Lignes lentes</translation>
    </message>
    <message>
        <source>Largest shift</source>
        <translation>Plus grand écart</translation>
    </message>
    <message>
        <source>+%1, +%2 %</source>
        <translation>+%1, +%2&#xa0;%</translation>
    </message>
    <message>
        <source>Noise of one row</source>
        <translation>Bruit d’une ligne</translation>
    </message>
    <message>
        <source>Neighbours alike</source>
        <translation>Ressemblance des voisines</translation>
    </message>
    <message>
        <source>The machine was slower for a while. Measure again, or fit without these rows.</source>
        <translation>La machine a été plus lente pendant un moment. Mesurez à nouveau, ou ajustez sans ces lignes.</translation>
    </message>
    <message>
        <source>Fit without them</source>
        <translation>Ajuster sans elles</translation>
    </message>
    <message>
        <source>Fit with all rows</source>
        <translation>Ajuster avec toutes les lignes</translation>
    </message>
    <message>
        <source>A budget of %1 holds</source>
        <translation>Pour tenir un budget de %1</translation>
    </message>
    <message>
        <source>Search for at most</source>
        <translation>Rechercher au plus</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Respecté dans</translation>
    </message>
    <message>
        <source>A line through FLOPs</source>
        <translation>Une droite sur les FLOPs</translation>
    </message>
    <message>
        <source>Ten features, linear</source>
        <translation>Dix caractéristiques, linéaire</translation>
    </message>
    <message>
        <source>Depth times sizes</source>
        <translation>Profondeur fois tailles</translation>
    </message>
    <message>
        <source>Not comparable: it is not known which rows the predictor has seen.</source>
        <translation>Non comparable&#xa0;: on ignore quelles lignes le prédicteur a vues.</translation>
    </message>
    <message>
        <source>Mean error on the same held-out rows; more under Tables.</source>
        <translation>Erreur moyenne sur les mêmes lignes mises de côté&#xa0;; davantage sous Tableaux.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Outside of its rows</source>
        <translation>Hors de ses lignes</translation>
    </message>
    <message>
        <source>Other predictors</source>
        <translation>Autres prédicteurs</translation>
    </message>
    <message>
        <source>Leave slow rows out</source>
        <translation>Écarter les lignes lentes</translation>
    </message>
    <message>
        <source>Remove this device</source>
        <translation>Retirer cet appareil</translation>
    </message>
    <message>
        <source>Costs of layers</source>
        <translation>Coûts des couches</translation>
    </message>
    <message>
        <source>Two halves differ by</source>
        <translation>Écart entre deux moitiés</translation>
    </message>
    <message>
        <source>Drift of the pace</source>
        <translation>Dérive de l’allure</translation>
    </message>
    <message>
        <source>Changes of pace</source>
        <translation>Changements d’allure</translation>
    </message>
    <message>
        <source>Covered of the space</source>
        <translation>Espace couvert</translation>
    </message>
    <message>
        <source>Visits thrown away</source>
        <translation>Visites écartées</translation>
    </message>
    <message>
        <source>Architectures left out</source>
        <translation>Architectures omises</translation>
    </message>
    <message>
        <source>Rows beside other work</source>
        <translation>Lignes à côté d’un autre travail</translation>
    </message>
    <message>
        <source>Quality of the rows</source>
        <translation>Qualité des lignes</translation>
    </message>
    <message>
        <source>Mean error to expect</source>
        <translation>Erreur moyenne à prévoir</translation>
    </message>
    <message>
        <source>%1 of all cases</source>
        <translation>%1 des cas</translation>
    </message>
    <message>
        <source>By the errors on %1 rows that a predictor like it had not seen.</source>
        <translation>D’après les erreurs sur %1 lignes qu’un tel prédicteur n’avait pas vues.</translation>
    </message>
    <message>
        <source>Not comparable: the predictor was fitted to every row.</source>
        <translation>Pas comparable : le prédicteur a été ajusté sur toutes les lignes.</translation>
    </message>
</context>
<context>
    <name>hat::ui::LatencyJobs</name>
    <message>
        <source>Measure this machine</source>
        <translation>Mesurer cette machine</translation>
    </message>
    <message>
        <source>Fit the latency predictor</source>
        <translation>Ajuster le prédicteur de latence</translation>
    </message>
    <message>
        <source>Measure one architecture</source>
        <translation>Mesurer une architecture</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>Mesurer %1</translation>
    </message>
    <message>
        <source>Import a latency data set</source>
        <translation>Importer un jeu de données de latence</translation>
    </message>
    <message>
        <source>Probe this machine</source>
        <translation>Sonder cette machine</translation>
    </message>
    <message>
        <source>Measure this machine further</source>
        <translation>Continuer à mesurer cette machine</translation>
    </message>
</context>
<context>
    <name>hat::ui::LatencyPage</name>
    <message>
        <source>Import a latency data set</source>
        <translation>Importer un jeu de données de latence</translation>
    </message>
    <message>
        <source>Latency data sets (*.csv)</source>
        <translation>Jeux de données de latence (*.csv)</translation>
    </message>
    <message>
        <source>Read the rows of a device</source>
        <translation>Lire les lignes d’un appareil</translation>
    </message>
    <message>
        <source>The rows are being read.</source>
        <translation>Les lignes sont en cours de lecture.</translation>
    </message>
    <message>
        <source>The rows of this device cannot be read; the status bar says why.</source>
        <translation>Impossible de lire les lignes de cet appareil&#xa0;; la barre d’état dit pourquoi.</translation>
    </message>
    <message>
        <source>This device has a predictor, but the rows that it was fitted to are not here: import them.</source>
        <translation>Cet appareil a un prédicteur, mais les lignes qui ont servi à l’ajuster ne sont pas là&#xa0;: importez-les.</translation>
    </message>
    <message>
        <source>Nothing has been measured on this device yet.</source>
        <translation>Rien n’a encore été mesuré sur cet appareil.</translation>
    </message>
    <message>
        <source>Open a workspace first: a data set is kept for one.</source>
        <translation>Ouvrez d’abord un espace de travail&#xa0;: un jeu de données lui est rattaché.</translation>
    </message>
    <message>
        <source>Imported %1: fit a predictor to its rows next.</source>
        <translation>%1 importé&#xa0;: ajustez maintenant un prédicteur à ses lignes.</translation>
    </message>
    <message>
        <source>No architecture is current: click a point or a row first.</source>
        <translation>Aucune architecture courante&#xa0;: cliquez d’abord sur un point ou une ligne.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>No latency yet</source>
        <translation>Pas encore de latence</translation>
    </message>
    <message>
        <source>No workspace yet</source>
        <translation>Pas encore d’espace de travail</translation>
    </message>
    <message>
        <source>A workspace with a search space or a SuperTransformer is needed: open the sample workspace, or one of your own.</source>
        <translation>Il faut un espace de travail doté d’un espace de recherche ou d’un SuperTransformer&#xa0;: ouvrez l’exemple, ou l’un des vôtres.</translation>
    </message>
    <message>
        <source>This workspace has no search space, so there is nothing to measure; import a latency data set to look at one.</source>
        <translation>Cet espace de travail n’a pas d’espace de recherche, il n’y a donc rien à mesurer&#xa0;; importez un jeu de données de latence pour en voir un.</translation>
    </message>
    <message>
        <source>Measure this machine</source>
        <translation>Mesurer cette machine</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Nothing of this device has been measured. Measuring this machine takes seconds or minutes, by the size of its architectures; a latency predictor is fitted to it, and every page then knows its ms.</source>
        <translation>Rien n’a été mesuré sur cet appareil. Mesurer cette machine prend des secondes ou des minutes, selon la taille des architectures ; un prédicteur de latence y est ajusté, et chaque page connaît alors ses ms.</translation>
    </message>
    <message>
        <source>Rename the device</source>
        <translation>Renommer l’appareil</translation>
    </message>
    <message>
        <source>Name; empty gives it its own name back</source>
        <translation>Nom ; vide, il reprend le sien</translation>
    </message>
</context>
<context>
    <name>hat::ui::LatencyRows</name>
    <message>
        <source>fitted, slow</source>
        <translation>ajustement, lente</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>ajustement</translation>
    </message>
    <message>
        <source>held out, slow</source>
        <translation>mise de côté, lente</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>mise de côté</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lente</translation>
    </message>
    <message>
        <source>Row, in the order of measurement</source>
        <translation>Ligne, dans l’ordre des mesures</translation>
    </message>
    <message>
        <source>Measured latency, ms</source>
        <translation>Latence mesurée, ms</translation>
    </message>
    <message>
        <source>Predicted latency, ms</source>
        <translation>Latence prédite, ms</translation>
    </message>
    <message>
        <source>Predicted against measured, %</source>
        <translation>Prédit par rapport au mesuré, %</translation>
    </message>
    <message>
        <source>Encoder, measured ms</source>
        <translation>Encodeur, ms mesurées</translation>
    </message>
    <message>
        <source>Decoder, measured ms</source>
        <translation>Décodeur, ms mesurées</translation>
    </message>
    <message>
        <source>Decoder layers</source>
        <translation>Couches du décodeur</translation>
    </message>
    <message>
        <source>Measured over what such an architecture takes in most of the rows</source>
        <translation>Mesure rapportée à ce que prend une telle architecture dans la plupart des lignes</translation>
    </message>
    <message>
        <source>How the row served the predictor</source>
        <translation>Comment la ligne a servi au prédicteur</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédit</translation>
    </message>
    <message>
        <source>Error, %</source>
        <translation>Erreur, %</translation>
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
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Durée relative</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Emploi</translation>
    </message>
</context>
<context>
    <name>hat::ui::LayerGenes</name>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Retirer une source</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Changer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::LayerInspector</name>
    <message>
        <source>Click a layer, or walk with the arrow keys, to see which slices of the shared weights it uses.</source>
        <translation>Cliquez sur une couche, ou parcourez-les avec les flèches, pour voir quelles tranches des poids partagés elle utilise.</translation>
    </message>
    <message>
        <source>Shared weights</source>
        <translation>Poids partagés</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation>%1 M paramètres</translation>
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
        <source>No SubTransformer with these sources was trained: the same weights serve them, but have never met them.</source>
        <translation>Aucun SubTransformer avec ces sources n’a été entraîné : les mêmes poids les servent, mais ne les ont jamais rencontrées.</translation>
    </message>
    <message>
        <source>Measure parts</source>
        <translation>Mesurer les parties</translation>
    </message>
    <message>
        <source>Times every part of this architecture on this machine; it takes a few seconds.</source>
        <translation>Mesure chaque partie de cette architecture sur cette machine&#xa0;; cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>attention %1</source>
        <translation>attention %1</translation>
    </message>
    <message>
        <source>FFN %1</source>
        <translation>FFN %1</translation>
    </message>
    <message>
        <source>self-attention %1</source>
        <translation>auto-attention %1</translation>
    </message>
    <message>
        <source>cross-attention %1</source>
        <translation>attention croisée %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::LearnPanel</name>
    <message>
        <source>Learn: %1</source>
        <translation>Comprendre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing has been written about this page yet.</source>
        <translation>Rien n’a encore été écrit sur cette page.</translation>
    </message>
    <message>
        <source>What am I looking at?</source>
        <translation>Qu’est-ce que je vois&#xa0;?</translation>
    </message>
    <message>
        <source>What would change it?</source>
        <translation>Qu’est-ce qui le changerait&#xa0;?</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>À essayer</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Start the guided tour</source>
        <translation>Lancer la visite guidée</translation>
    </message>
</context>
<context>
    <name>hat::ui::LearnTools</name>
    <message>
        <source>The report is in %1.</source>
        <translation>Le rapport est dans %1.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Comprendre</translation>
    </message>
    <message>
        <source>Close the Learn panel</source>
        <translation>Fermer le panneau Comprendre</translation>
    </message>
    <message>
        <source>Explains this page (F1)</source>
        <translation>Explique cette page (F1)</translation>
    </message>
    <message>
        <source>&amp;Learn about this page</source>
        <translation>&amp;Comprendre cette page</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Rappor&amp;t…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Report of the workspace</source>
        <translation>Rapport de l’espace de travail</translation>
    </message>
    <message>
        <source>The report is being written.</source>
        <translation>Le rapport est en cours de rédaction.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page Web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>New here? The guided tour walks through the three steps of HAT on the sample workspace, in about ten minutes.</source>
        <translation>Première visite ? La visite guidée parcourt les trois étapes de HAT sur l’espace de travail d’exemple, en une dizaine de minutes.</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>Commencer la visite</translation>
    </message>
</context>
<context>
    <name>hat::ui::LengthPlot</name>
    <message>
        <source>Latency by sentence length; the same is a table</source>
        <translation>Latence selon la longueur de phrase&#xa0;; existe aussi en tableau</translation>
    </message>
    <message>
        <source>tokens of the sentence</source>
        <translation>tokens de la phrase</translation>
    </message>
    <message>
        <source>latency, ms</source>
        <translation>latence, ms</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>%1 mesuré</translation>
    </message>
    <message>
        <source>encoder %1</source>
        <translation>encodeur %1</translation>
    </message>
    <message>
        <source>decoder %1</source>
        <translation>décodeur %1</translation>
    </message>
    <message>
        <source>whole translation, measured</source>
        <translation>traduction entière, mesurée</translation>
    </message>
    <message>
        <source>encoder alone</source>
        <translation>encodeur seul</translation>
    </message>
    <message>
        <source>predicted for %1</source>
        <translation>prédit pour %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::LengthTable</name>
    <message>
        <source>Milliseconds by sentence length and component</source>
        <translation>Millisecondes par longueur de phrase et composant</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latence, ms</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Keys, values</source>
        <translation>Clés, valeurs</translation>
    </message>
    <message>
        <source>Self-attention</source>
        <translation>Auto-attention</translation>
    </message>
    <message>
        <source>Cross-attention</source>
        <translation>Attention croisée</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Reste</translation>
    </message>
</context>
<context>
    <name>hat::ui::LinesBar</name>
    <message>
        <source>Lines translated</source>
        <translation>Lignes traduites</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>, stopped</source>
        <translation>, arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s)</source>
        <translation>
            <numerusform>%1 ligne sur %Ln</numerusform>
            <numerusform>%1 lignes sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::LiveTranslation</name>
    <message>
        <source>Translate</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Line %1 is not translated: %2</source>
        <translation>La ligne %1 n’est pas traduite : %2</translation>
    </message>
</context>
<context>
    <name>hat::ui::LookMenu</name>
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
        <source>Chinese: no font of this system has its characters</source>
        <translation>Chinois : aucune police de ce système n’a ses caractères</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>T&amp;aille du texte</translation>
    </message>
    <message>
        <source>The system&apos;s &amp;font</source>
        <translation>&amp;Police du système</translation>
    </message>
</context>
<context>
    <name>hat::ui::LossCurve</name>
    <message>
        <source>Best and median proxy loss by generation</source>
        <translation>Perte proxy meilleure et médiane par génération</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>génération</translation>
    </message>
    <message>
        <source>bits per token</source>
        <translation>bits par token</translation>
    </message>
    <message>
        <source>No generation was ended.</source>
        <translation>Aucune génération ne s’est achevée.</translation>
    </message>
    <message>
        <source>After the first generation.</source>
        <translation>Après la première génération.</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
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
    <name>hat::ui::MainMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
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
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;Measure this machine</source>
        <translation>&amp;Mesurer cette machine</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
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
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
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
        <source>No workspace</source>
        <translation>Aucun espace de travail</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Espace de travail&#xa0;: %1</translation>
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
        <source>Copied the page&apos;s content.</source>
        <translation>Contenu de la page copié.</translation>
    </message>
    <message>
        <source>Search space (YAML)…</source>
        <translation>Espace de recherche (YAML)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are at work: %1.</source>
        <translation>
            <numerusform>%n tâche est en cours : %1.</numerusform>
            <numerusform>%n tâches sont en cours : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They end now. What they have done is kept: searches, trainings and measurements go on from there later.</source>
        <translation>Elles s’arrêtent maintenant. Ce qu’elles ont fait est conservé : recherches, entraînements et mesures reprendront de là plus tard.</translation>
    </message>
    <message>
        <source>End them and close</source>
        <translation>Les arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>hat::ui::MeasureForm</name>
    <message>
        <source>Measure this machine</source>
        <translation>Mesurer cette machine</translation>
    </message>
    <message>
        <source>Architectures of the search space are drawn, and the engine that translates is timed with each of them; then a latency predictor is fitted. Close what else works hard: nothing of this program runs beside the clock.</source>
        <translation>Des architectures de l’espace de recherche sont tirées, et le moteur de traduction est chronométré avec chacune&#xa0;; puis un prédicteur de latence est ajusté. Fermez tout autre programme gourmand&#xa0;: rien de ce programme ne tourne pendant le chronométrage.</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>Architectures</translation>
    </message>
    <message>
        <source>Tokens of the source sentence, 0 for the space&apos;s length</source>
        <translation>Tokens de la phrase source, 0 pour la longueur de l’espace</translation>
    </message>
    <message>
        <source>Tokens of the translation, 0 for the space&apos;s length</source>
        <translation>Tokens de la traduction, 0 pour la longueur de l’espace</translation>
    </message>
    <message>
        <source>Hypotheses of the beam</source>
        <translation>Hypothèses du faisceau</translation>
    </message>
    <message>
        <source>Runs before the clock counts</source>
        <translation>Exécutions avant le chronométrage</translation>
    </message>
    <message>
        <source>Timed runs of each architecture</source>
        <translation>Exécutions chronométrées par architecture</translation>
    </message>
    <message>
        <source>Threads, 0 for all</source>
        <translation>Threads, 0 pour tous</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>Précision des poids</translation>
    </message>
    <message>
        <source>Seed of the samples</source>
        <translation>Graine du tirage</translation>
    </message>
    <message>
        <source>Keep the %1 rows that are measured already</source>
        <translation>Conserver les %1 lignes déjà mesurées</translation>
    </message>
    <message>
        <source>Start measuring</source>
        <translation>Lancer la mesure</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Measure another machine</source>
        <translation>Mesurer une autre machine</translation>
    </message>
    <message>
        <source>HAT Studio must be installed there, and ssh must come in without asking for a password (a key, an agent). The weights are random, which takes as long; then a latency predictor is fitted here.</source>
        <translation>HAT Studio doit y être installé, et ssh doit y entrer sans demander de mot de passe (clé, agent). Les poids sont aléatoires, ce qui prend autant de temps&#xa0;; ensuite, un prédicteur de latence est ajusté ici.</translation>
    </message>
    <message>
        <source>Another machine, as ssh names it; empty: this one</source>
        <translation>Autre machine, telle que ssh la nomme&#xa0;; vide&#xa0;: celle-ci</translation>
    </message>
    <message>
        <source>The program hat there</source>
        <translation>Le programme hat là-bas</translation>
    </message>
    <message>
        <source>name@machine</source>
        <translation>nom@machine</translation>
    </message>
</context>
<context>
    <name>hat::ui::ModelActions</name>
    <message>
        <source>Evaluate…</source>
        <translation>Évaluer…</translation>
    </message>
    <message>
        <source>BLEU on a text, and milliseconds</source>
        <translation>BLEU sur un texte, et millisecondes</translation>
    </message>
    <message>
        <source>Name and description…</source>
        <translation>Nom et description…</translation>
    </message>
    <message>
        <source>Move to the bin…</source>
        <translation>Mettre à la corbeille…</translation>
    </message>
    <message>
        <source>What else can be done with this model</source>
        <translation>Ce qu’on peut faire d’autre avec ce modèle</translation>
    </message>
</context>
<context>
    <name>hat::ui::ModelKeeper</name>
    <message>
        <source>Name and description</source>
        <translation>Nom et description</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Written into the model&apos;s card: %1</source>
        <translation>Écrit dans la fiche du modèle : %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move %1 to the bin?</source>
        <translation>Mettre %1 à la corbeille ?</translation>
    </message>
    <message>
        <source>Its folder %1 moves into a folder .bin beside it. It can be taken out again.</source>
        <translation>Son dossier %1 va dans un dossier .bin à côté. On peut l’en ressortir.</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 est dans la corbeille.</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>L’en ressortir</translation>
    </message>
    <message>
        <source>%1 is a model of this workspace again.</source>
        <translation>%1 est de nouveau un modèle de cet espace de travail.</translation>
    </message>
    <message>
        <source>%1 is a model of its workspace again.</source>
        <translation>%1 est de nouveau un modèle de son espace de travail.</translation>
    </message>
</context>
<context>
    <name>hat::ui::ModelMenu</name>
    <message>
        <source>Evaluate…</source>
        <translation>Évaluer…</translation>
    </message>
    <message>
        <source>Name and description…</source>
        <translation>Nom et description…</translation>
    </message>
    <message>
        <source>Move to the bin…</source>
        <translation>Mettre à la corbeille…</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Sortir de la corbeille</translation>
    </message>
</context>
<context>
    <name>hat::ui::ModelsView</name>
    <message>
        <source>measured %1</source>
        <translation>mesuré %1</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 modèles</translation>
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
        <source>parameters, M</source>
        <translation>paramètres, M</translation>
    </message>
    <message>
        <source>FLOPs, G</source>
        <translation>FLOPs, G</translation>
    </message>
    <message>
        <source>BLEU, sacreBLEU&apos;s scoring, as the models&apos; cards say</source>
        <translation>BLEU, selon sacreBLEU, d’après les fiches des modèles</translation>
    </message>
    <message>
        <source>BLEU, sacreBLEU&apos;s scoring, %1</source>
        <translation>BLEU, selon sacreBLEU, %1</translation>
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
        <source>M params</source>
        <translation>M param.</translation>
    </message>
    <message>
        <source>G FLOPs</source>
        <translation>G FLOPs</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>%1 has no architecture in its file.</source>
        <translation>%1 n’a pas d’architecture dans son fichier.</translation>
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
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models by latency and quality; the table of models holds the same numbers</source>
        <translation>Modèles selon leur latence et leur qualité&#xa0;; le tableau des modèles contient les mêmes nombres</translation>
    </message>
    <message>
        <source>Genes of the models as parallel coordinates</source>
        <translation>Gènes des modèles en coordonnées parallèles</translation>
    </message>
</context>
<context>
    <name>hat::ui::MoreSettings</name>
    <message>
        <source>More settings</source>
        <translation>Plus de réglages</translation>
    </message>
</context>
<context>
    <name>hat::ui::MsBar</name>
    <message>
        <source>encoder %1</source>
        <translation>encodeur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decoder layer(s)</source>
        <translation>
            <numerusform>%n couche du décodeur</numerusform>
            <numerusform>%n couches du décodeur</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>output layer %1</source>
        <translation>couche de sortie %1</translation>
    </message>
    <message>
        <source>embeddings, beam, rest %1</source>
        <translation>embeddings, faisceau, reste %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>hat::ui::PaceWatch</name>
    <message>
        <source>Time a sentence</source>
        <translation>Chronométrer une phrase</translation>
    </message>
</context>
<context>
    <name>hat::ui::Page</name>
    <message>
        <source>Export and copy take: %1</source>
        <translation>L’exportation et la copie portent sur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>hat::ui::ParallelPlot</name>
    <message>
        <source>Lines appear with the first model.</source>
        <translation>Les lignes apparaissent avec le premier modèle.</translation>
    </message>
    <message>
        <source>brushed: %1 to %2</source>
        <translation>sélection : %1 à %2</translation>
    </message>
    <message>
        <source>%1 to %2, all</source>
        <translation>%1 à %2, tout</translation>
    </message>
    <message>
        <source>%1: %2. Left and Right walk, Up and Down brush, Delete removes the brush.</source>
        <translation>%1 : %2. Gauche et Droite changent d’axe, Haut et Bas sélectionnent, Suppr enlève la sélection.</translation>
    </message>
</context>
<context>
    <name>hat::ui::ParetoHead</name>
    <message>
        <source>Evaluate %1…</source>
        <translation>En évaluer %1…</translation>
    </message>
    <message numerus="yes">
        <source>BLEU and milliseconds of the %n model(s) that have no BLEU beside the others</source>
        <translation>
            <numerusform>BLEU et millisecondes de %n modèle qui n’a pas de BLEU à côté des autres</numerusform>
            <numerusform>BLEU et millisecondes des %n modèles qui n’ont pas de BLEU à côté des autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiés</translation>
    </message>
    <message>
        <source>Which models</source>
        <translation>Quels modèles</translation>
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
        <source>Horizontal axis</source>
        <translation>Axe horizontal</translation>
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
        <source>y: parameters</source>
        <translation>y : paramètres</translation>
    </message>
    <message>
        <source>y: FLOPs</source>
        <translation>y : FLOPs</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Axe vertical</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Specialise</source>
        <translation>Spécialiser</translation>
    </message>
</context>
<context>
    <name>hat::ui::ParetoLayers</name>
    <message>
        <source>Add a CSV file…</source>
        <translation>Ajouter un fichier CSV…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraînés</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Hérités</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>What the last search evaluated</source>
        <translation>Ce que la dernière recherche a évalué</translation>
    </message>
    <message>
        <source>Your points</source>
        <translation>Vos points</translation>
    </message>
    <message>
        <source>Points of your own CSV files; they take no part in the front</source>
        <translation>Points de vos fichiers CSV ; ils ne comptent pas pour le front</translation>
    </message>
    <message>
        <source>Your points…</source>
        <translation>Vos points…</translation>
    </message>
    <message>
        <source>A CSV file with the columns name and latency_ms, bleu, loss_bits, params or flops; where known bleu_low, bleu_high, latency_low_ms, latency_high_ms, device, data, architecture</source>
        <translation>Un fichier CSV avec les colonnes name et latency_ms, bleu, loss_bits, params ou flops ; si connues bleu_low, bleu_high, latency_low_ms, latency_high_ms, device, data, architecture</translation>
    </message>
    <message>
        <source>Device of your points</source>
        <translation>Appareil de vos points</translation>
    </message>
    <message>
        <source>Data set of your points</source>
        <translation>Jeu de données de vos points</translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>Tous les appareils</translation>
    </message>
    <message>
        <source>Every data set</source>
        <translation>Tous les jeux de données</translation>
    </message>
    <message>
        <source>Models that were trained by themselves</source>
        <translation>Modèles qui ont été entraînés eux-mêmes</translation>
    </message>
    <message>
        <source>The SuperTransformer&apos;s weights, not trained by themselves; hollow</source>
        <translation>Poids du SuperTransformer, non entraînés eux-mêmes ; creux</translation>
    </message>
</context>
<context>
    <name>hat::ui::ParetoModels</name>
    <message>
        <source>Proxy loss of %1</source>
        <translation>Perte proxy de %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::ParetoPage</name>
    <message>
        <source>No models yet</source>
        <translation>Pas encore de modèles</translation>
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
        <source>Pareto</source>
        <translation>Pareto</translation>
    </message>
    <message>
        <source>Points of your own</source>
        <translation>Vos points</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Fichiers CSV (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of %1 are shown beside the models.</source>
        <translation>
            <numerusform>%n point de %1 est affiché à côté des modèles.</numerusform>
            <numerusform>%n points de %1 sont affichés à côté des modèles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluate the selected model…</source>
        <translation>Évaluer le modèle sélectionné…</translation>
    </message>
</context>
<context>
    <name>hat::ui::PinnedList</name>
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
        <source>Pinned</source>
        <translation>Épinglées</translation>
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
    <name>hat::ui::PredictorView</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>No predictor is fitted to these rows yet: fit one, and it is drawn against them here.</source>
        <translation>Aucun prédicteur n’est encore ajusté à ces lignes&#xa0;: ajustez-en un, et il sera tracé ici face à elles.</translation>
    </message>
    <message>
        <source>This predictor needs architectures, and the rows have only their features.</source>
        <translation>Ce prédicteur demande des architectures, et les lignes n’ont que leurs caractéristiques.</translation>
    </message>
    <message>
        <source>measured, ms</source>
        <translation>mesuré, ms</translation>
    </message>
    <message>
        <source>predicted against measured, %</source>
        <translation>prédit par rapport au mesuré, %</translation>
    </message>
    <message>
        <source>predicted, ms</source>
        <translation>prédit, ms</translation>
    </message>
    <message>
        <source>fitted to</source>
        <translation>ajustement</translation>
    </message>
    <message>
        <source>measured row</source>
        <translation>ligne mesurée</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>mise de côté</translation>
    </message>
    <message>
        <source>set aside, ran slow</source>
        <translation>écartée, lente</translation>
    </message>
    <message>
        <source>ran slow</source>
        <translation>lente</translation>
    </message>
    <message>
        <source>±5 %</source>
        <translation>±5&#xa0;%</translation>
    </message>
    <message>
        <source>9 of 10 rows, ±%1</source>
        <translation>9 lignes sur 10, ±%1</translation>
    </message>
    <message>
        <source>9 of 10 held-out rows, ±%1</source>
        <translation>9 lignes mises de côté sur 10, ±%1</translation>
    </message>
    <message>
        <source>after the measurement</source>
        <translation>après la mesure</translation>
    </message>
    <message>
        <source>on %1 rows held out</source>
        <translation>sur %1 lignes mises de côté</translation>
    </message>
    <message>
        <source>on %1 rows held out, as it says</source>
        <translation>sur %1 lignes mises de côté, selon lui</translation>
    </message>
    <message>
        <source>on all %1 rows</source>
        <translation>sur les %1 lignes</translation>
    </message>
    <message>
        <source>mean error</source>
        <translation>erreur moyenne</translation>
    </message>
    <message>
        <source>RMSE %1 ms</source>
        <translation>RMSE %1&#xa0;ms</translation>
    </message>
    <message>
        <source>within 5 %</source>
        <translation>à 5&#xa0;% près</translation>
    </message>
    <message>
        <source>of %1 rows</source>
        <translation>de %1 lignes</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>rank order, τ</source>
        <translation>ordre des rangs, τ</translation>
    </message>
    <message>
        <source>Kendall</source>
        <translation>Kendall</translation>
    </message>
    <message>
        <source>Predicted against measured</source>
        <translation>Prédit face au mesuré</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Unit of the errors</source>
        <translation>Unité des erreurs</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Prédicteur</translation>
    </message>
    <message>
        <source>Errors of the predictor</source>
        <translation>Erreurs du prédicteur</translation>
    </message>
    <message>
        <source>Predicted against measured latency of every row; the same is a table</source>
        <translation>Latence prédite face à la latence mesurée de chaque ligne&#xa0;; existe aussi en tableau</translation>
    </message>
    <message>
        <source>The rows appear here as they are measured.</source>
        <translation>Les lignes apparaissent ici au fil de la mesure.</translation>
    </message>
    <message>
        <source>%1 rows, each left out in turn</source>
        <translation>%1 lignes, chacune laissée de côté à son tour</translation>
    </message>
</context>
<context>
    <name>hat::ui::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Every run records its time, energy, CO₂ and money. Energy is read from the processor (RAPL) where the system allows it, else it is the watts below times the time, and is called an estimate.</source>
        <translation>Chaque exécution enregistre son temps, son énergie, son CO₂ et son coût. L’énergie est lue sur le processeur (RAPL) si le système le permet&#xa0;; sinon, c’est la puissance ci-dessous multipliée par le temps, et elle est dite estimée.</translation>
    </message>
    <message>
        <source>Power of the machine at work, where it cannot be measured</source>
        <translation>Puissance de la machine en charge, si elle ne peut être mesurée</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>CO₂ of a kilowatt-hour</source>
        <translation>CO₂ d’un kilowattheure</translation>
    </message>
    <message>
        <source>g per kWh</source>
        <translation>g par kWh</translation>
    </message>
    <message>
        <source>Where that factor comes from</source>
        <translation>Origine de ce facteur</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>Prix d’un kilowattheure</translation>
    </message>
    <message>
        <source>per kWh</source>
        <translation>par kWh</translation>
    </message>
    <message>
        <source>Rent of the machine, 0 for one&apos;s own</source>
        <translation>Location de la machine, 0 si elle vous appartient</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>Currency of the prices</source>
        <translation>Monnaie des prix</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Cost of a run</source>
        <translation>Coût d’une exécution</translation>
    </message>
</context>
<context>
    <name>hat::ui::ProfileView</name>
    <message>
        <source>No architecture is current: click a point, a row or a pinned one, then measure it here.</source>
        <translation>Aucune architecture courante&#xa0;: cliquez sur un point, une ligne ou une architecture épinglée, puis mesurez-la ici.</translation>
    </message>
    <message>
        <source>The first length is being measured.</source>
        <translation>La première longueur est en cours de mesure.</translation>
    </message>
    <message>
        <source>Measure this architecture, and its parts stand here.</source>
        <translation>Mesurez cette architecture, et ses parties figureront ici.</translation>
    </message>
    <message>
        <source>Measure this architecture, and its latency by sentence length is drawn here.</source>
        <translation>Mesurez cette architecture, et sa latence selon la longueur de phrase sera tracée ici.</translation>
    </message>
    <message>
        <source>Where the milliseconds go</source>
        <translation>Où passent les millisecondes</translation>
    </message>
    <message>
        <source>Milliseconds by component; the same is a table</source>
        <translation>Millisecondes par composant&#xa0;; existe aussi en tableau</translation>
    </message>
    <message>
        <source>Latency against sentence length</source>
        <translation>Latence selon la longueur de phrase</translation>
    </message>
    <message>
        <source>By sentence length, ms</source>
        <translation>Selon la longueur de phrase, ms</translation>
    </message>
    <message>
        <source>%1 has not been measured part by part yet. Nothing else should run while it is.</source>
        <translation>%1 n’a pas encore été mesurée partie par partie. Rien d’autre ne devrait tourner pendant ce temps.</translation>
    </message>
    <message>
        <source>The first length is not being measured yet.</source>
        <translation>La première longueur n’est pas encore mesurée.</translation>
    </message>
    <message>
        <source>%1 tokens, %2, measured here</source>
        <translation>%1 tokens, %2, mesuré ici</translation>
    </message>
    <message>
        <source>%1 tokens, %2, %3</source>
        <translation>%1 tokens, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n run(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>moyenne de %n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>measured earlier</source>
        <translation>mesuré plus tôt</translation>
    </message>
    <message>
        <source>%1, measured on this machine (%2), batch 1, beam %3, %4; source and translation have the same number of tokens.</source>
        <translation>%1, mesuré sur cette machine (%2), lot de 1, faisceau %3, %4 ; source et traduction ont le même nombre de tokens.</translation>
    </message>
    <message>
        <source>Other programs used the machine meanwhile: these milliseconds are those of a busy machine.</source>
        <translation>D’autres programmes utilisaient la machine pendant ce temps : ces millisecondes sont celles d’une machine occupée.</translation>
    </message>
</context>
<context>
    <name>hat::ui::PromiseBox</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Does this device keep it?</source>
        <translation>Cet appareil le tient-il ?</translation>
    </message>
    <message>
        <source>Kept %1 of %2 so far.</source>
        <translation>%1 tenus sur %2 jusqu’ici.</translation>
    </message>
    <message>
        <source>Certify again</source>
        <translation>Certifier de nouveau</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>Certifier</translation>
    </message>
    <message>
        <source>Measures 200 architectures that nobody measured, each under a budget of its own, and counts how many keep it</source>
        <translation>Mesure 200 architectures que personne n’a mesurées, chacune sous son propre budget, et compte combien le tiennent</translation>
    </message>
    <message>
        <source>Its predictor promises nothing: it has no calibration. Fit it again.</source>
        <translation>Son prédicteur ne promet rien : il n’est pas calibré. Ajustez-le de nouveau.</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether its budgets are kept.</source>
        <translation>Personne n’a encore vérifié si ses budgets sont tenus.</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether its budgets are kept: hat latency certify does, on that machine.</source>
        <translation>Personne n’a encore vérifié si ses budgets sont tenus : hat latency certify le fait, sur cette machine-là.</translation>
    </message>
</context>
<context>
    <name>hat::ui::PublishedChooser</name>
    <message>
        <source>BLEU, HAT&apos;s scoring</source>
        <translation>BLEU selon HAT</translation>
    </message>
    <message>
        <source>BLEU, detokenised</source>
        <translation>BLEU, détokenisé</translation>
    </message>
    <message>
        <source>parameters, M</source>
        <translation>paramètres, M</translation>
    </message>
    <message>
        <source>FLOPs, G</source>
        <translation>FLOPs, G</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>y: BLEU, HAT&apos;s</source>
        <translation>y&#xa0;: BLEU selon HAT</translation>
    </message>
    <message>
        <source>y: sacreBLEU</source>
        <translation>y&#xa0;: sacreBLEU</translation>
    </message>
    <message>
        <source>y: parameters</source>
        <translation>y : paramètres</translation>
    </message>
    <message>
        <source>y: FLOPs</source>
        <translation>y : FLOPs</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Axe vertical</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Modèles de référence</translation>
    </message>
</context>
<context>
    <name>hat::ui::PublishedFacets</name>
    <message>
        <source>Released models by latency and quality</source>
        <translation>Modèles publiés par latence et qualité</translation>
    </message>
    <message>
        <source>BLEU %1, detokenised %2</source>
        <translation>BLEU %1, détokenisé %2</translation>
    </message>
    <message>
        <source>%1 M parameters, %2 G FLOPs</source>
        <translation>%1 M de paramètres, %2 G FLOPs</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 ici</translation>
    </message>
    <message>
        <source>the one for %1</source>
        <translation>celui pour %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No released model of this task for the %1.</source>
        <translation>Aucun modèle publié de cette tâche pour %1.</translation>
    </message>
    <message>
        <source>latency of one sentence, ms</source>
        <translation>latence d’une phrase, ms</translation>
    </message>
    <message>
        <source>latency of one sentence of %1 tokens, ms</source>
        <translation>latence d’une phrase de %1 tokens, ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Released models on the %1; the table holds the same numbers</source>
        <translation>Modèles publiés sur %1&#xa0;; le tableau contient les mêmes nombres</translation>
    </message>
</context>
<context>
    <name>hat::ui::PublishedFacts</name>
    <message>
        <source>%1 of %2, to %3 BLEU</source>
        <translation>%1 sur %2, jusqu’à %3 BLEU</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>Sur le front</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 fois</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>plus rapide</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>plus petit</translation>
    </message>
    <message>
        <source>fewer FLOPs</source>
        <translation>moins de FLOPs</translation>
    </message>
    <message>
        <source>cheaper to search</source>
        <translation>recherche moins coûteuse</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>égal</translation>
    </message>
    <message>
        <source>HAT against</source>
        <translation>HAT face à</translation>
    </message>
    <message>
        <source>for %1, on %2</source>
        <translation>pour %1, sur %2</translation>
    </message>
    <message>
        <source>%1 GPU years</source>
        <translation>%1 années GPU</translation>
    </message>
    <message>
        <source>%1 GPU hours</source>
        <translation>%1 heures GPU</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>$%1 M</source>
        <translation>%1&#xa0;M$</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>%1&#xa0;$</translation>
    </message>
    <message>
        <source>CO2</source>
        <translation>CO2</translation>
    </message>
    <message>
        <source>%1 lbs</source>
        <translation>%1&#xa0;lb</translation>
    </message>
    <message>
        <source>Open architecture</source>
        <translation>Ouvrir l’architecture</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Compare the current one with the pinned ones</source>
        <translation>Comparer l’architecture courante aux épinglées</translation>
    </message>
    <message>
        <source>Specialised for one device</source>
        <translation>Spécialisé pour un appareil</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Comparer ces deux-là</translation>
    </message>
    <message>
        <source>Cost of one search</source>
        <translation>Coût d’une recherche</translation>
    </message>
</context>
<context>
    <name>hat::ui::PublishedTable</name>
    <message>
        <source>published, %1</source>
        <translation>publié, %1</translation>
    </message>
    <message>
        <source>BLEU of tokenised text, hyphens split, as HAT&apos;s script scores</source>
        <translation>BLEU du texte tokenisé, traits d’union séparés, comme le calcule le script de HAT</translation>
    </message>
    <message>
        <source>Found for</source>
        <translation>Trouvé pour</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>sacreBLEU</source>
        <translation>sacreBLEU</translation>
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
    <name>hat::ui::PublishedView</name>
    <message>
        <source>%1 of %2 released</source>
        <translation>%1 sur %2 publiés</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Embed.</translation>
    </message>
    <message>
        <source>Enc FFN</source>
        <translation>FFN enc.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Prof.</translation>
    </message>
    <message>
        <source>Dec FFN</source>
        <translation>FFN déc.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>FLOPs, G</source>
        <translation>FLOPs, G</translation>
    </message>
    <message>
        <source>Arrow keys walk the points. Enter selects, P pins.</source>
        <translation>Les flèches parcourent les points. Entrée sélectionne, P épingle.</translation>
    </message>
    <message>
        <source>%1, %2. Enter selects, P pins.</source>
        <translation>%1, %2. Entrée sélectionne, P épingle.</translation>
    </message>
    <message>
        <source>BLEU of different test sets never share an axis. Choose one task, or parameters or FLOPs as y; the table has every model.</source>
        <translation>Les BLEU de jeux de test différents ne partagent jamais un axe. Choisissez une seule tâche, ou bien les paramètres ou les FLOPs en y&#xa0;; le tableau contient tous les modèles.</translation>
    </message>
    <message>
        <source>Released models</source>
        <translation>Modèles publiés</translation>
    </message>
    <message>
        <source>Genes of the released models as parallel coordinates</source>
        <translation>Gènes des modèles publiés en coordonnées parallèles</translation>
    </message>
</context>
<context>
    <name>hat::ui::ReplayBar</name>
    <message>
        <source>Replay the generations</source>
        <translation>Rejouer les générations</translation>
    </message>
    <message>
        <source>Generation shown</source>
        <translation>Génération affichée</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>hat::ui::ReportWriter</name>
    <message>
        <source>%1: expected a file name that ends with .html or .pdf</source>
        <translation>%1&#xa0;: nom de fichier en .html ou .pdf attendu</translation>
    </message>
    <message>
        <source>There is no workspace to report on: open one first.</source>
        <translation>Aucun espace de travail pour un rapport&#xa0;: ouvrez-en d’abord un.</translation>
    </message>
    <message>
        <source>Read what the report needs</source>
        <translation>Lire ce qu’il faut au rapport</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Le rapport a été annulé.</translation>
    </message>
    <message>
        <source>Another workspace was opened: the report was not written.</source>
        <translation>Un autre espace de travail a été ouvert&#xa0;: le rapport n’a pas été écrit.</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Écrire le rapport</translation>
    </message>
</context>
<context>
    <name>hat::ui::RunFacts</name>
    <message>
        <source>Evaluated at each validation</source>
        <translation>Évalués à chaque validation</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>Ce qu’il dit maintenant</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Coût jusqu’ici</translation>
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
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>update %1</source>
        <translation>mise à jour %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>of: %1</source>
        <translation>de : %1</translation>
    </message>
    <message>
        <source>right: %1</source>
        <translation>correct : %1</translation>
    </message>
    <message>
        <source>Energy, %1</source>
        <translation>Énergie, %1</translation>
    </message>
    <message>
        <source>CO₂, %1 g per kWh</source>
        <translation>CO₂, %1 g par kWh</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>The paper, all of HAT</source>
        <translation>L’article, HAT en tout</translation>
    </message>
    <message>
        <source>%1 GPU hours</source>
        <translation>%1 heures GPU</translation>
    </message>
    <message>
        <source>What it said last</source>
        <translation>Ce qu’il a dit en dernier</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Time without pauses</source>
        <translation>Durée sans les pauses</translation>
    </message>
</context>
<context>
    <name>hat::ui::RunsView</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Best, bits</source>
        <translation>Meilleure, bits</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Évaluées</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>exécution %1</translation>
    </message>
    <message>
        <source>Choose runs to compare them: Ctrl adds one.</source>
        <translation>Choisissez des exécutions à comparer : Ctrl en ajoute une.</translation>
    </message>
    <message>
        <source>Nothing was evaluated there, or it is still being read.</source>
        <translation>Rien n’y a été évalué, ou la lecture est en cours.</translation>
    </message>
    <message>
        <source>Their losses are of different numbers of tokens: they cannot be compared.</source>
        <translation>Leurs pertes portent sur des nombres de tokens différents : elles ne se comparent pas.</translation>
    </message>
    <message>
        <source>Runs %1 and %2 found equally low losses.</source>
        <translation>Les exécutions %1 et %2 ont trouvé des pertes égales.</translation>
    </message>
    <message>
        <source>Run %1 found the lowest loss, %2 bits below run %3.</source>
        <translation>L’exécution %1 a trouvé la perte la plus basse, %2 bit sous l’exécution %3.</translation>
    </message>
    <message>
        <source>Their budgets differ.</source>
        <translation>Leurs budgets diffèrent.</translation>
    </message>
    <message>
        <source>Best loss by architectures evaluated, bits per token</source>
        <translation>Meilleure perte selon les architectures évaluées, bits par token</translation>
    </message>
    <message>
        <source>architectures evaluated</source>
        <translation>architectures évaluées</translation>
    </message>
    <message>
        <source>Best loss of the chosen runs; the export has the same as a table</source>
        <translation>Meilleure perte des exécutions choisies ; l’export contient le même tableau</translation>
    </message>
    <message>
        <source>Searches of the workspace</source>
        <translation>Recherches de l’espace de travail</translation>
    </message>
</context>
<context>
    <name>hat::ui::SampleScatter</name>
    <message>
        <source>%1 ms measured</source>
        <translation>%1&#xa0;ms mesurées</translation>
    </message>
    <message>
        <source>%1 predicted, %2</source>
        <translation>%1 prédit, %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>ligne %1, %2</translation>
    </message>
    <message>
        <source>Row %1: measured %2</source>
        <translation>Ligne %1&#xa0;: mesuré %2</translation>
    </message>
    <message>
        <source>%1, predicted %2.</source>
        <translation>%1, prédit %2.</translation>
    </message>
</context>
<context>
    <name>hat::ui::SaveDialog</name>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Non écrit</translation>
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
    <name>hat::ui::SearchCloud</name>
    <message>
        <source>Candidates by predicted latency and proxy loss; the table of the generation holds the same numbers</source>
        <translation>Candidats selon la latence prédite et la perte proxy&#xa0;; le tableau de la génération contient les mêmes nombres</translation>
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
        <source>generation %1, %2 M</source>
        <translation>génération %1, %2 M</translation>
    </message>
    <message>
        <source>budget %1 at this machine&apos;s pace</source>
        <translation>budget %1 au rythme de cette machine</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>budget %1 kept with %2, at this machine&apos;s pace</source>
        <translation>budget %1 tenu à %2, au rythme de cette machine</translation>
    </message>
    <message>
        <source>budget %1 kept with %2</source>
        <translation>budget %1 tenu à %2</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>budget %1</translation>
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
    <message>
        <source>All of it is searched: it does not hold the space of the Space page.</source>
        <translation>Tout est exploré : il ne contient pas l’espace de la page Espace.</translation>
    </message>
    <message>
        <source>The space of the Space page is searched, %1 SubTransformers.</source>
        <translation>L’espace de la page Espace est exploré, %1 SubTransformers.</translation>
    </message>
    <message>
        <source>Latency predictor</source>
        <translation>Prédicteur de latence</translation>
    </message>
    <message>
        <source>Seconds or minutes of measuring, by the size of the architectures. Other jobs wait meanwhile.</source>
        <translation>Des secondes ou des minutes de mesure, selon la taille des architectures. Les autres tâches attendent.</translation>
    </message>
    <message numerus="yes">
        <source>%n measured architecture(s)</source>
        <translation>
            <numerusform>%n architecture mesurée</numerusform>
            <numerusform>%n architectures mesurées</numerusform>
        </translation>
    </message>
    <message>
        <source>its measured architectures are not known</source>
        <translation>ses architectures mesurées ne sont pas connues</translation>
    </message>
    <message>
        <source>Kendall tau %1 on %2 held out</source>
        <translation>tau de Kendall %1 sur %2 mises de côté</translation>
    </message>
    <message>
        <source>Kept with %1, as beside the budget above: it looks for at most %2 ms predicted.</source>
        <translation>Tenu à %1, comme à côté du budget ci-dessus : la recherche va jusqu’à %2&#xa0;ms prédites.</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchHeader</name>
    <message>
        <source>All runs</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>BLEU and milliseconds of the winner, so that it gets its place on the front</source>
        <translation>BLEU et millisecondes du gagnant, pour qu’il prenne sa place sur le front</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Recherches précédentes</translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <translation>Évaluer…</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>La poursuivre</translation>
    </message>
    <message>
        <source>New search…</source>
        <translation>Nouvelle recherche…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in Architecture</source>
        <translation>Vers Architecture</translation>
    </message>
    <message>
        <source>Searches of the workspace</source>
        <translation>Recherches de l’espace de travail</translation>
    </message>
    <message>
        <source>The same search to its end, with what it has found so far</source>
        <translation>La même recherche jusqu’au bout, avec ce qu’elle a déjà trouvé</translation>
    </message>
    <message>
        <source>The searches of the workspace, to open, compare and go on with</source>
        <translation>Les recherches de l’espace de travail, à ouvrir, comparer et poursuivre</translation>
    </message>
    <message>
        <source>Translate with it</source>
        <translation>Traduire avec</translation>
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
    <message>
        <source>Stop and keep the best</source>
        <translation>Arrêter, garder le meilleur</translation>
    </message>
    <message>
        <source>Branch from %1</source>
        <translation>Bifurquer depuis %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>A new search whose first generation are the best of generation %1</source>
        <translation>Une nouvelle recherche dont la première génération réunit les meilleurs de la génération %1</translation>
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
        <source>stopping…</source>
        <translation>arrêt en cours…</translation>
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
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Start search</source>
        <translation>Lancer la recherche</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchInspector</name>
    <message>
        <source>As many architectures drawn at random under the same budget, over the cloud</source>
        <translation>Autant d’architectures tirées au hasard sous le même budget, par-dessus le nuage</translation>
    </message>
    <message>
        <source>Compare with random</source>
        <translation>Comparer au hasard</translation>
    </message>
    <message>
        <source>Why not this one?</source>
        <translation>Pourquoi pas celui-ci&#xa0;?</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchPage</name>
    <message>
        <source>SuperTransformer, largest</source>
        <translation>SuperTransformer, le plus grand</translation>
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
        <source>failed</source>
        <translation>échec</translation>
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
        <source>Winner</source>
        <translation>Gagnant</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>Meilleur jusqu’ici</translation>
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
        <source>No candidate yet</source>
        <translation>Pas encore de candidat</translation>
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
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from generation %1 on</source>
        <translation>à partir de la génération %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more budget(s) wait</source>
        <translation>
            <numerusform>%n autre budget en attente</numerusform>
            <numerusform>%n autres budgets en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Best of %1 at random</source>
        <translation>Meilleur de %1 au hasard</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Best found</source>
        <translation>Meilleur trouvé</translation>
    </message>
    <message>
        <source>Time without pauses</source>
        <translation>Durée sans les pauses</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) with a lower proxy loss were not taken.</source>
        <translation>
            <numerusform>%n candidat de perte proxy plus basse n’a pas été pris.</numerusform>
            <numerusform>%n candidats de perte proxy plus basse n’ont pas été pris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted over the budget at the pace that was measured: %1.</source>
        <translation>Prédits au-delà du budget à l’allure mesurée : %1.</translation>
    </message>
    <message>
        <source>budget not kept</source>
        <translation>budget non respecté</translation>
    </message>
    <message>
        <source>winner not measured</source>
        <translation>gagnant non mesuré</translation>
    </message>
    <message>
        <source>Measured, and up to more than the budget: %1.</source>
        <translation>Mesurés, jusqu’au-delà du budget : %1.</translation>
    </message>
    <message>
        <source>Not measured: %1.</source>
        <translation>Non mesurés : %1.</translation>
    </message>
    <message>
        <source>Fastest found</source>
        <translation>Le plus rapide trouvé</translation>
    </message>
    <message>
        <source>front</source>
        <translation>front</translation>
    </message>
    <message>
        <source>%1, not ended</source>
        <translation>%1, non terminée</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>whole front</source>
        <translation>front entier</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>inachevée</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>At most, with %1</source>
        <translation>Au plus, à %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchQueue</name>
    <message>
        <source>Search, %1</source>
        <translation>Recherche, %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchRuns</name>
    <message>
        <source>Open a search</source>
        <translation>Ouvrir une recherche</translation>
    </message>
    <message>
        <source>It was left before its first candidate.</source>
        <translation>Elle s’est arrêtée avant son premier candidat.</translation>
    </message>
    <message>
        <source>Cut out the winner</source>
        <translation>Extraire le gagnant</translation>
    </message>
    <message>
        <source>The winner could not be saved as a model: %1</source>
        <translation>Le gagnant n’a pas pu être enregistré comme modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Random search, %1</source>
        <translation>Recherche aléatoire, %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchView</name>
    <message>
        <source>winner</source>
        <translation>gagnant</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>meilleur jusqu’ici</translation>
    </message>
    <message>
        <source>%1 evaluated</source>
        <translation>%1 évalués</translation>
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
        <source>Ancestors of the best candidate</source>
        <translation>Ancêtres du meilleur candidat</translation>
    </message>
    <message>
        <source>Its proxy loss is %1 above the winner&apos;s.</source>
        <translation>Sa perte proxy dépasse de %1 celle du gagnant.</translation>
    </message>
    <message>
        <source>Predicted %1 is %2 over the budget.</source>
        <translation>La latence prédite, %1, dépasse le budget de %2.</translation>
    </message>
    <message>
        <source>%1 beats it in both: %2 at %3.</source>
        <translation>%1 le bat sur les deux plans&#xa0;: %2 à %3.</translation>
    </message>
    <message>
        <source>It is on the front: with a budget of %1 it would have won.</source>
        <translation>Il est sur le front&#xa0;: avec un budget de %1, il aurait gagné.</translation>
    </message>
    <message>
        <source>Rank %1 of %2 by proxy loss.</source>
        <translation>Rang %1 sur %2 selon la perte proxy.</translation>
    </message>
    <message>
        <source>It promised less loss than the winner. At the pace that was measured, its predicted %1 become %2: over the budget.</source>
        <translation>Il promettait moins de perte que le vainqueur. À l’allure mesurée, ses %1 prédits deviennent %2 : au-delà du budget.</translation>
    </message>
    <message>
        <source>The search waits until another job has ended. Its candidates appear here.</source>
        <translation>La recherche attend la fin d’une autre tâche. Ses candidats apparaîtront ici.</translation>
    </message>
    <message>
        <source>The first candidates are being evaluated. They appear here.</source>
        <translation>Les premiers candidats sont évalués. Ils apparaîtront ici.</translation>
    </message>
    <message>
        <source>Paused before the first candidate.</source>
        <translation>En pause avant le premier candidat.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Arrêt en cours.</translation>
    </message>
    <message>
        <source>No candidate was evaluated.</source>
        <translation>Aucun candidat n’a été évalué.</translation>
    </message>
    <message>
        <source>this generation goes on</source>
        <translation>cette génération continue</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>%1 % of samples within the budget</source>
        <translation>%1&#xa0;% des tirages dans le budget</translation>
    </message>
    <message>
        <source>%1 % of children within the budget</source>
        <translation>%1&#xa0;% des enfants dans le budget</translation>
    </message>
    <message>
        <source>better than before</source>
        <translation>meilleur qu’avant</translation>
    </message>
    <message numerus="yes">
        <source>no better for %n generation(s)</source>
        <translation>
            <numerusform>pas mieux depuis %n génération</numerusform>
            <numerusform>pas mieux depuis %n générations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidat</numerusform>
            <numerusform>%n candidats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) so far</source>
        <translation>
            <numerusform>%n candidat jusqu’ici</numerusform>
            <numerusform>%n candidats jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>It promised less loss than the winner, but was measured at %1 to %2: the upper end is over the budget.</source>
        <translation>Elle promettait moins de perte que le gagnant, mais a été mesurée entre %1 et %2 : la borne haute dépasse le budget.</translation>
    </message>
    <message>
        <source>It promised less loss than the winner. It was not measured.</source>
        <translation>Elle promettait moins de perte que le gagnant. Elle n’a pas été mesurée.</translation>
    </message>
    <message>
        <source>fastest found</source>
        <translation>le plus rapide trouvé</translation>
    </message>
    <message>
        <source>Fastest found, over %1</source>
        <translation>Le plus rapide trouvé, au-delà de %1</translation>
    </message>
    <message>
        <source>It was given up after %1 % of the text: clearly worse than every parent of its generation. Its proxy loss is an estimate, %2 above the winner&apos;s.</source>
        <translation>Elle a été abandonnée après %1 % du texte : nettement moins bonne que tous les parents de sa génération. Sa perte proxy est une estimation, %2 au-dessus de celle du gagnant.</translation>
    </message>
    <message>
        <source>Predicted %1 ms may become %2 ms (%3 keep that), %4 ms over the budget.</source>
        <translation>Les %1&#xa0;ms prédites peuvent devenir %2&#xa0;ms (%3 s’y tiennent), %4&#xa0;ms au-dessus du budget.</translation>
    </message>
</context>
<context>
    <name>hat::ui::SessionStore</name>
    <message>
        <source>HAT Studio did not end properly the last time. What you had before you is kept.</source>
        <translation>La dernière fois, HAT Studio ne s’est pas terminé correctement. Ce que vous aviez sous les yeux est conservé.</translation>
    </message>
    <message>
        <source>Lay it out again</source>
        <translation>Tout remettre en place</translation>
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
    <name>hat::ui::ShownDevice</name>
    <message>
        <source>row %1, %2</source>
        <translation>ligne %1, %2</translation>
    </message>
</context>
<context>
    <name>hat::ui::SourceBox</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a sentence. It is translated as you type.</source>
        <translation>Saisissez une phrase. Elle est traduite au fil de la frappe.</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Texte source</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpaceChoices</name>
    <message>
        <source>%1 needs at least one choice.</source>
        <translation>%1&#xa0;: il faut au moins un choix.</translation>
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
    <name>hat::ui::SpaceCloud</name>
    <message>
        <source>Cloud of sampled architectures</source>
        <translation>Nuage des architectures tirées</translation>
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
        <source>What each choice costs</source>
        <translation>Ce que coûte chaque choix</translation>
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
        <source>y  FLOPs</source>
        <translation>y  FLOPs</translation>
    </message>
    <message>
        <source>y  Latency</source>
        <translation>y  Latence</translation>
    </message>
    <message>
        <source>y  Parameters</source>
        <translation>y  Paramètres</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpaceCount</name>
    <message>
        <source>SubTransformers in this space</source>
        <translation>SubTransformers de cet espace</translation>
    </message>
    <message>
        <source>Embedding dims, times the encoder layers by depth, times the decoder layers by depth. The base counts the choices of one layer: FFN dims, heads, in the decoder also cross-attention sources.</source>
        <translation>Dims d’embedding, fois les couches de l’encodeur par profondeur, fois celles du décodeur par profondeur. La base compte les choix d’une couche : dims FFN, têtes et, dans le décodeur, les sources d’attention croisée.</translation>
    </message>
    <message>
        <source>%1 SubTransformers</source>
        <translation>%1 SubTransformers</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpaceInspector</name>
    <message>
        <source>Each dot is one architecture drawn from this space. If FLOPs told the time, the dots would lie on a line. They lie on one shelf for each number of decoder layers instead, because the decoder runs once for every word.</source>
        <translation>Chaque point est une architecture tirée de cet espace. Si les FLOPs donnaient le temps, les points seraient sur une ligne. Or ils forment un palier par nombre de couches du décodeur, car le décodeur s’exécute une fois par mot.</translation>
    </message>
    <message>
        <source>Mean change over samples that differ in nothing else.</source>
        <translation>Variation moyenne entre des échantillons qui ne diffèrent en rien d’autre.</translation>
    </message>
    <message>
        <source>Reach of this space</source>
        <translation>Étendue de cet espace</translation>
    </message>
    <message>
        <source>Train on this space…</source>
        <translation>Entraîner sur cet espace…</translation>
    </message>
    <message>
        <source>What am I looking at?</source>
        <translation>Qu’est-ce que je vois&#xa0;?</translation>
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
        <translation>%1 M paramètres</translation>
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
        <source>1 change</source>
        <translation>1 changement</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 changements</translation>
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
        <source>No search space yet</source>
        <translation>Pas encore d’espace de recherche</translation>
    </message>
    <message>
        <source>A workspace with a search space or a SuperTransformer is needed: open the sample workspace, or one of your own.</source>
        <translation>Il faut un espace de travail doté d’un espace de recherche ou d’un SuperTransformer&#xa0;: ouvrez l’exemple, ou l’un des vôtres.</translation>
    </message>
    <message>
        <source>Fits the SuperTransformer</source>
        <translation>Compatible avec le SuperTransformer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>importer %1</translation>
    </message>
    <message>
        <source>The SuperTransformer does not hold all of this space. The Inspector says what is missing.</source>
        <translation>Le SuperTransformer ne contient pas tout cet espace. L’inspecteur dit ce qui manque.</translation>
    </message>
    <message>
        <source>all that the SuperTransformer contains</source>
        <translation>tout ce que contient le SuperTransformer</translation>
    </message>
    <message>
        <source>predicted latency on %1, ms</source>
        <translation>latence prédite sur %1, ms</translation>
    </message>
    <message>
        <source>No device here was measured on such architectures, so nothing predicts their milliseconds. Choose other axes, or import measurements of them.</source>
        <translation>Aucun appareil n’a été mesuré sur de telles architectures : rien ne prédit leurs millisecondes. Choisissez d’autres axes ou importez des mesures.</translation>
    </message>
    <message>
        <source>What a choice costs is known once a device has been measured on such architectures.</source>
        <translation>Le coût d’un choix est connu dès qu’un appareil a été mesuré sur de telles architectures.</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>Espace de recherche</translation>
    </message>
    <message>
        <source>Search this space</source>
        <translation>Explorer cet espace</translation>
    </message>
    <message>
        <source>HAT&apos;s WMT space</source>
        <translation>Espace WMT de HAT</translation>
    </message>
    <message>
        <source>HAT&apos;s IWSLT space</source>
        <translation>Espace IWSLT de HAT</translation>
    </message>
    <message>
        <source>The sample&apos;s space</source>
        <translation>Espace de l’exemple</translation>
    </message>
    <message>
        <source>This workspace&apos;s space</source>
        <translation>Espace de cet espace de travail</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>afficher %1</translation>
    </message>
    <message>
        <source>No SuperTransformer yet</source>
        <translation>Pas encore de SuperTransformer</translation>
    </message>
    <message>
        <source>Train one on this space: then it can be searched.</source>
        <translation>Entraînez-en un sur cet espace : il pourra alors être exploré.</translation>
    </message>
    <message>
        <source>%1 %2 (it has %3)</source>
        <translation>%1 %2 (il a %3)</translation>
    </message>
    <message>
        <source>encoder dim</source>
        <translation>dim. de l’encodeur</translation>
    </message>
    <message>
        <source>decoder dim</source>
        <translation>dim. du décodeur</translation>
    </message>
    <message>
        <source>encoder FFN</source>
        <translation>FFN de l’encodeur</translation>
    </message>
    <message>
        <source>decoder FFN</source>
        <translation>FFN du décodeur</translation>
    </message>
    <message>
        <source>encoder layers</source>
        <translation>couches de l’encodeur</translation>
    </message>
    <message>
        <source>decoder layers</source>
        <translation>couches du décodeur</translation>
    </message>
    <message>
        <source>This workspace&apos;s weights were made for another width of queries, keys and values. Train a SuperTransformer on this space to search it.</source>
        <translation>Les poids de cet espace de travail ont été faits pour une autre largeur de requêtes, clés et valeurs. Entraînez un SuperTransformer sur cet espace pour l’explorer.</translation>
    </message>
    <message>
        <source>This workspace&apos;s weights are too small: %1. Train a SuperTransformer on this space to search it.</source>
        <translation>Les poids de cet espace de travail sont trop petits : %1. Entraînez un SuperTransformer sur cet espace pour l’explorer.</translation>
    </message>
    <message>
        <source>The same weights serve every choice, but have never met: %1. A search may look there; to trust its losses, train the SuperTransformer on this space.</source>
        <translation>Les mêmes poids servent chaque choix, mais n’ont jamais rencontré : %1. Une recherche peut y aller ; pour se fier à ses pertes, entraînez le SuperTransformer sur cet espace.</translation>
    </message>
    <message>
        <source>The weights have room for every choice, but were never trained on: %1. Train the SuperTransformer on this space to search it.</source>
        <translation>Les poids ont la place pour chaque choix, mais n’ont jamais été entraînés sur : %1. Entraînez le SuperTransformer sur cet espace pour l’explorer.</translation>
    </message>
    <message>
        <source>Within %1, with %2</source>
        <translation>Dans %1, à %2</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpecialiseDrawings</name>
    <message>
        <source>Two specialised architectures side by side</source>
        <translation>Deux architectures spécialisées côte à côte</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Best for %1, %2</source>
        <translation>La meilleure pour %1, %2</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s); what is equal is grey</source>
        <translation>
            <numerusform>%n différence ; ce qui est égal est gris</numerusform>
            <numerusform>%n différences ; ce qui est égal est gris</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: A %2, B %3</source>
        <translation>%1 : A %2, B %3</translation>
    </message>
    <message>
        <source>Text form</source>
        <translation>Forme textuelle</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpecialiseMarks</name>
    <message>
        <source>The best architecture of two devices, each on both</source>
        <translation>La meilleure architecture de deux appareils, chacune sur les deux</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>latency of one sentence, ms; 95 % intervals</source>
        <translation>latence d’une phrase, ms ; intervalles à 95&#xa0;%</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpecialiseView</name>
    <message>
        <source>Device %1</source>
        <translation>Appareil %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Both architectures on both devices</source>
        <translation>Les deux architectures sur les deux appareils</translation>
    </message>
    <message>
        <source>Compare in full</source>
        <translation>Comparer en détail</translation>
    </message>
    <message>
        <source>Both side by side on the Architecture page, with every number</source>
        <translation>Les deux côte à côte sur la page Architecture, avec tous les nombres</translation>
    </message>
    <message>
        <source>%1, published</source>
        <translation>%1, publié</translation>
    </message>
    <message>
        <source>BLEU at least</source>
        <translation>BLEU au moins</translation>
    </message>
    <message>
        <source>proxy loss at most, bits</source>
        <translation>perte proxy au plus, bits</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>What is known of the two devices is being read.</source>
        <translation>Ce qui est connu des deux appareils est en cours de lecture.</translation>
    </message>
    <message>
        <source>No pair</source>
        <translation>Pas de paire</translation>
    </message>
    <message>
        <source>Choose two devices of this workspace, or two published ones: milliseconds of one cannot stand beside those of the other.</source>
        <translation>Choisissez deux appareils de cet espace de travail, ou deux publiés : les millisecondes des uns ne peuvent pas côtoyer celles des autres.</translation>
    </message>
    <message>
        <source>Measure another device</source>
        <translation>Mesurer un autre appareil</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Fewer than two architectures of known quality are known on both devices. Searches evaluate them: a search for the whole front on each device finds what the other one would not.</source>
        <translation>Moins de deux architectures de qualité connue sont connues sur les deux appareils. Les recherches les évaluent : une recherche de tout le front sur chaque appareil trouve ce que l’autre ne trouverait pas.</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>Aller à la recherche</translation>
    </message>
    <message>
        <source>No such table</source>
        <translation>Pas de tel tableau</translation>
    </message>
    <message>
        <source>ms on %1</source>
        <translation>ms sur %1</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>loss, bits</source>
        <translation>perte, bits</translation>
    </message>
    <message>
        <source>Parameters, M</source>
        <translation>Paramètres, M</translation>
    </message>
    <message>
        <source>Decoder layers</source>
        <translation>Couches du décodeur</translation>
    </message>
    <message>
        <source>Decoder dim</source>
        <translation>Dim. du décodeur</translation>
    </message>
    <message>
        <source>A: %1. B: %2.</source>
        <translation>A : %1. B : %2.</translation>
    </message>
    <message numerus="yes">
        <source>Differences below %1 count for nothing; %n architecture(s) of known quality.</source>
        <translation>
            <numerusform>Les différences sous %1 ne comptent pas ; %n architecture de qualité connue.</numerusform>
            <numerusform>Les différences sous %1 ne comptent pas ; %n architectures de qualité connue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published milliseconds carry the interval of their rounding alone.</source>
        <translation>Les millisecondes publiées n’ont que l’intervalle de leur arrondi.</translation>
    </message>
    <message>
        <source>95 %: from</source>
        <translation>95&#xa0;% : de</translation>
    </message>
    <message>
        <source>95 %: to</source>
        <translation>95&#xa0;% : à</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpecialiseWork</name>
    <message>
        <source>Read what is known on two devices</source>
        <translation>Lire ce qui est connu sur deux appareils</translation>
    </message>
</context>
<context>
    <name>hat::ui::TablesView</name>
    <message>
        <source>Decoder layers</source>
        <translation>Couches du décodeur</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Encoder, ms</source>
        <translation>Encodeur, ms</translation>
    </message>
    <message>
        <source>Decoder, ms</source>
        <translation>Décodeur, ms</translation>
    </message>
    <message>
        <source>Error, 5 % below</source>
        <translation>Erreur, 5&#xa0;% en dessous</translation>
    </message>
    <message>
        <source>Median error, %</source>
        <translation>Erreur médiane, %</translation>
    </message>
    <message>
        <source>Error, 95 % below</source>
        <translation>Erreur, 95&#xa0;% en dessous</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lente</translation>
    </message>
    <message>
        <source>kept its pace</source>
        <translation>rythme gardé</translation>
    </message>
    <message>
        <source>Encoder, pace</source>
        <translation>Encodeur, durée relative</translation>
    </message>
    <message>
        <source>Decoder, pace</source>
        <translation>Décodeur, durée relative</translation>
    </message>
    <message>
        <source>Both, pace</source>
        <translation>Les deux, durée relative</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>HAT&apos;s network on ten features (the one in use)</source>
        <translation>Réseau de HAT sur dix caractéristiques (celui utilisé)</translation>
    </message>
    <message>
        <source>Mean of the rows</source>
        <translation>Moyenne des lignes</translation>
    </message>
    <message>
        <source>A line through FLOPs</source>
        <translation>Une droite sur les FLOPs</translation>
    </message>
    <message>
        <source>Least squares on the ten features</source>
        <translation>Moindres carrés sur les dix caractéristiques</translation>
    </message>
    <message>
        <source>Least squares on depth times sizes</source>
        <translation>Moindres carrés sur profondeur fois tailles</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Prédicteur</translation>
    </message>
    <message>
        <source>RMSE, ms</source>
        <translation>RMSE, ms</translation>
    </message>
    <message>
        <source>Mean error, %</source>
        <translation>Erreur moyenne, %</translation>
    </message>
    <message>
        <source>Kendall&apos;s τ</source>
        <translation>τ de Kendall</translation>
    </message>
    <message>
        <source>In ms; errors are predicted against measured. Pace: measured over what such an architecture takes in most of the rows.</source>
        <translation>En ms&#xa0;; les erreurs comparent le prédit au mesuré. Durée relative&#xa0;: mesure rapportée à ce que prend une telle architecture dans la plupart des lignes.</translation>
    </message>
    <message>
        <source>Means of all rows; errors of those that did not run slow, in percent.</source>
        <translation>Moyennes de toutes les lignes&#xa0;; erreurs de celles qui n’ont pas été lentes, en pour cent.</translation>
    </message>
    <message>
        <source>Fewer than 40 rows have no drift audit.</source>
        <translation>Pas d’audit de dérive en dessous de 40 lignes.</translation>
    </message>
    <message>
        <source>Fitted to the same rows, judged on the same %1 rows that none of them has seen.</source>
        <translation>Ajustés aux mêmes lignes, jugés sur les mêmes %1 lignes qu’aucun d’eux n’a vues.</translation>
    </message>
    <message>
        <source>A comparison needs a predictor that was fitted to these rows: only then it is known which of them it has not seen.</source>
        <translation>Une comparaison demande un prédicteur ajusté à ces lignes&#xa0;: alors seulement on sait lesquelles il n’a pas vues.</translation>
    </message>
    <message>
        <source>By depth</source>
        <translation>Par profondeur</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>Prédicteurs</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Measured rows</source>
        <translation>Lignes mesurées</translation>
    </message>
    <message>
        <source>Rows by decoder layers</source>
        <translation>Lignes par nombre de couches du décodeur</translation>
    </message>
    <message>
        <source>Blocks of the drift audit</source>
        <translation>Blocs de l’audit de dérive</translation>
    </message>
    <message>
        <source>Predictors compared</source>
        <translation>Comparaison des prédicteurs</translation>
    </message>
    <message>
        <source>Costs of layers (the one in use)</source>
        <translation>Coûts des couches (en usage)</translation>
    </message>
    <message>
        <source>Costs of layers, robust</source>
        <translation>Coûts des couches, robuste</translation>
    </message>
    <message>
        <source>Costs of components (the one in use)</source>
        <translation>Coûts des composants (en usage)</translation>
    </message>
</context>
<context>
    <name>hat::ui::TextFiles</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Prepared data</source>
        <translation>Données préparées</translation>
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
        <source>or plain text, one sentence a line, which is prepared first:</source>
        <translation>ou du texte brut, une phrase par ligne, d’abord préparé&#xa0;:</translation>
    </message>
</context>
<context>
    <name>hat::ui::TextFormBar</name>
    <message>
        <source>Copied the text form.</source>
        <translation>Forme textuelle copiée.</translation>
    </message>
    <message>
        <source>Copy the text form</source>
        <translation>Copier la forme textuelle</translation>
    </message>
    <message>
        <source>Text form</source>
        <translation>Forme textuelle</translation>
    </message>
    <message>
        <source>Text form of the architecture</source>
        <translation>Forme textuelle de l’architecture</translation>
    </message>
</context>
<context>
    <name>hat::ui::TrainCurves</name>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>How often each choice was drawn</source>
        <translation>Combien de fois chaque choix a été tiré</translation>
    </message>
    <message>
        <source>Learning rate by update</source>
        <translation>Taux d’apprentissage par pas</translation>
    </message>
    <message>
        <source>Learning rate, 10⁻³</source>
        <translation>Taux d’apprentissage, 10⁻³</translation>
    </message>
    <message>
        <source>Loss by update; the export has the same as a table</source>
        <translation>Perte par pas&#xa0;; l’export contient la même chose en tableau</translation>
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
        <source>loss (nll), bits per token</source>
        <translation>perte (nll), bits par token</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>pas</translation>
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
        <source>sampled</source>
        <translation>tiré</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>à l’entraînement</translation>
    </message>
    <message>
        <source>warm-up ends</source>
        <translation>fin du warm-up</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>point de contrôle</translation>
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
        <source>The prepared data is not there any more: %1</source>
        <translation>Les données préparées ne sont plus là : %1</translation>
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
    <message>
        <source>One set of weights for the space &quot;%1&quot; of the Space page: each update trains one SubTransformer drawn from it.</source>
        <translation>Un seul jeu de poids pour l’espace « %1 » de la page Espace : chaque mise à jour entraîne un SubTransformer qui en est tiré.</translation>
    </message>
</context>
<context>
    <name>hat::ui::TrainPage</name>
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
        <source>A training is running. The next one can be started when it has ended.</source>
        <translation>Un entraînement est en cours. Le suivant pourra commencer quand il sera terminé.</translation>
    </message>
    <message>
        <source>At most %1 runs lie over another one: more could not be told apart.</source>
        <translation>Au plus %1 exécutions en recouvrent une autre : davantage ne se distingueraient pas.</translation>
    </message>
    <message>
        <source>The sample translations repeat themselves, whatever the loss says: the network has not learned to translate, or has forgotten it.</source>
        <translation>Les traductions d’essai se répètent, quoi que dise la perte : le réseau n’a pas appris à traduire, ou l’a oublié.</translation>
    </message>
    <message>
        <source>Overlay run</source>
        <translation>Superposer</translation>
    </message>
    <message>
        <source>Runs that lie over this one</source>
        <translation>Exécutions superposées à celle-ci</translation>
    </message>
    <message numerus="yes">
        <source>The first numbers come after %n update(s).</source>
        <translation>
            <numerusform>Les premiers chiffres viennent après %n pas.</numerusform>
            <numerusform>Les premiers chiffres viennent après %n pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This run ended before its first numbers.</source>
        <translation>Cet entraînement s’est terminé avant ses premiers chiffres.</translation>
    </message>
    <message>
        <source>The training waits until another job has ended.</source>
        <translation>L’entraînement attend la fin d’une autre tâche.</translation>
    </message>
    <message>
        <source>Paused before the first numbers.</source>
        <translation>En pause avant les premiers chiffres.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Arrêt en cours.</translation>
    </message>
    <message>
        <source>Validated at update</source>
        <translation>Validé au pas</translation>
    </message>
    <message>
        <source>Collapse alarm: too few numbers to judge</source>
        <translation>Alarme d’effondrement : trop peu de chiffres pour juger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>hat::ui::TranslateHead</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 to %2, as one types</source>
        <translation>%1 → %2, au fil de la frappe</translation>
    </message>
    <message>
        <source>busy now: %1 times as long as when it was quiet</source>
        <translation>occupée : %1 fois plus long qu’au repos</translation>
    </message>
    <message>
        <source>took %1 times as long as when it was quiet</source>
        <translation>a pris %1 fois le temps qu’il faut au calme</translation>
    </message>
    <message>
        <source>busy now</source>
        <translation>occupée en ce moment</translation>
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
    <message>
        <source>Shortlist</source>
        <translation>Présélection</translation>
    </message>
    <message>
        <source>Translates with the words alone that those of the source sentence may become, as the model&apos;s shortlist says: faster, and seldom another translation.</source>
        <translation>Traduit uniquement avec les mots que ceux de la phrase source peuvent devenir, selon la présélection du modèle : plus rapide, et rarement une autre traduction.</translation>
    </message>
    <message>
        <source>with the model&apos;s shortlist</source>
        <translation>avec la présélection du modèle</translation>
    </message>
    <message>
        <source>with the shortlist of models that have one</source>
        <translation>avec la présélection des modèles qui en ont une</translation>
    </message>
    <message>
        <source>predicted for %1, not for %2</source>
        <translation>prédit pour %1, non pour %2</translation>
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
    <message numerus="yes">
        <source>This sentence, median of %n</source>
        <translation>
            <numerusform>Cette phrase, médiane de %n</numerusform>
            <numerusform>Cette phrase, médiane de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This sentence, measured once</source>
        <translation>Cette phrase, mesurée une fois</translation>
    </message>
    <message numerus="yes">
        <source>A sentence, mean of %Ln</source>
        <translation>
            <numerusform>Une phrase, moyenne de %Ln</numerusform>
            <numerusform>Une phrase, moyenne de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Computed with</source>
        <translation>Calculé avec</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>hat::ui::TranslatePage</name>
    <message>
        <source>Open a text file</source>
        <translation>Ouvrir un fichier texte</translation>
    </message>
    <message>
        <source>Text files (*.txt *.en *.de *.src);;All files (*)</source>
        <translation>Fichiers texte (*.txt *.en *.de *.src);;Tous les fichiers (*)</translation>
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
        <translation>%1 M paramètres</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduction</translation>
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
        <source>%1, shortlist</source>
        <translation>%1, présélection</translation>
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
    <message>
        <source>over the budget by %1</source>
        <translation>budget dépassé de %1</translation>
    </message>
    <message numerus="yes">
        <source>median of %n runs</source>
        <translation>
            <numerusform>médiane de %n mesures</numerusform>
            <numerusform>médiane de %n mesures</numerusform>
        </translation>
    </message>
    <message>
        <source>measured once</source>
        <translation>mesurée une fois</translation>
    </message>
    <message numerus="yes">
        <source>a sentence, mean of %Ln</source>
        <translation>
            <numerusform>une phrase, moyenne de %Ln</numerusform>
            <numerusform>une phrase, moyenne de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>measured before</source>
        <translation>mesuré auparavant</translation>
    </message>
</context>
<context>
    <name>hat::ui::TranslationRow</name>
    <message>
        <source>The translation is on the clipboard.</source>
        <translation>La traduction est dans le presse-papiers.</translation>
    </message>
</context>
</TS>
