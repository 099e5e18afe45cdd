<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ArchDiff</name>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>cross heads</source>
        <translation>Kreuz-Köpfe</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>self heads</source>
        <translation>Selbst-Köpfe</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>embedding dim</source>
        <translation>Embedding-Dim.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
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
        <translation>%1 steht in diesem Suchraum nicht zur Wahl: Er hat %2.</translation>
    </message>
    <message>
        <source>There is no such layer.</source>
        <translation>Diese Schicht gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is the largest choice of this search space.</source>
        <translation>%1 ist der größte Wert dieses Suchraums.</translation>
    </message>
    <message>
        <source>%1 is the smallest choice of this search space.</source>
        <translation>%1 ist der kleinste Wert dieses Suchraums.</translation>
    </message>
    <message>
        <source>This encoder has %1 layers.</source>
        <translation>Dieser Encoder hat %1 Schichten.</translation>
    </message>
    <message>
        <source>The last source of a decoder layer cannot go: it would have nothing to attend to.</source>
        <translation>Die letzte Quelle einer Decoder-Schicht bleibt: Sie hätte sonst nichts zu lesen.</translation>
    </message>
    <message>
        <source>%1 layers are not a choice of this search space: it has %2.</source>
        <translation>%1 Schichten stehen in diesem Suchraum nicht zur Wahl: Er hat %2.</translation>
    </message>
    <message>
        <source>No SubTransformer with the sources %1 was trained: the same weights serve them, but have never met them.</source>
        <translation>Kein SubTransformer mit den Quellen %1 wurde trainiert: Dieselben Gewichte bedienen sie, sind ihnen aber nie begegnet.</translation>
    </message>
</context>
<context>
    <name>ArchPainter</name>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%1 von %2 Schichten</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <source>embedding dim</source>
        <translation>Embedding-Dim.</translation>
    </message>
    <message>
        <source>Cross-attention sources</source>
        <translation>Quellen der Kreuz-Attention</translation>
    </message>
    <message>
        <source>ms, measured</source>
        <translation>ms, gemessen</translation>
    </message>
    <message>
        <source>ms, estimated</source>
        <translation>ms, geschätzt</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Largest, inherited</source>
        <translation>Größter, geerbt</translation>
    </message>
    <message>
        <source>Smallest, inherited</source>
        <translation>Kleinster, geerbt</translation>
    </message>
    <message>
        <source>a point of your own</source>
        <translation>ein eigener Punkt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, estimated from its proxy loss</source>
        <translation>%1: %2, geschätzt aus seinem Proxy-Verlust</translation>
    </message>
    <message>
        <source>%1: %2 proxy loss, BLEU not evaluated</source>
        <translation>%1: %2 Proxy-Verlust, BLEU nicht bewertet</translation>
    </message>
    <message>
        <source>%1: not evaluated</source>
        <translation>%1: nicht bewertet</translation>
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
        <translation>Schätzung</translation>
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
        <translation>Schätzung: %1&#xa0;W angenommen</translation>
    </message>
    <message>
        <source>%1 g per kWh</source>
        <translation>%1&#xa0;g pro kWh</translation>
    </message>
    <message>
        <source>%1 %2 per kWh</source>
        <translation>%1 %2 pro kWh</translation>
    </message>
    <message>
        <source>%1 %2 per hour</source>
        <translation>%1 %2 pro Stunde</translation>
    </message>
    <message>
        <source>%1; %2 (%3); %4 of CO₂ (%5); %6 (%7)</source>
        <translation>%1; %2 (%3); %4 CO₂ (%5); %6 (%7)</translation>
    </message>
</context>
<context>
    <name>DeviceNames</name>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Maker&apos;s machine</source>
        <translation>Rechner des Erstellers</translation>
    </message>
    <message>
        <source>%1, 1 thread</source>
        <translation>%1, 1 Thread</translation>
    </message>
    <message>
        <source>%1, %2 threads</source>
        <translation>%1, %2 Threads</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, früher: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine, %1</source>
        <translation>Dieser Rechner, %1</translation>
    </message>
    <message>
        <source>rough: ± %1 %</source>
        <translation>grob: ± %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Evaluations</name>
    <message>
        <source>%1, %2 sentences</source>
        <translation>%1, %2 Sätze</translation>
    </message>
    <message>
        <source>%1 per sentence, beam %2</source>
        <translation>%1 je Satz, Beam %2</translation>
    </message>
    <message>
        <source>%1 for a sentence of %2 tokens</source>
        <translation>%1 für einen Satz von %2 Tokens</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>candidates of a generation</source>
        <translation>Kandidaten einer Generation</translation>
    </message>
    <message>
        <source>generations</source>
        <translation>Generationen</translation>
    </message>
    <message>
        <source>seed of the search</source>
        <translation>Startwert der Suche</translation>
    </message>
    <message>
        <source>best candidates that have children</source>
        <translation>beste Kandidaten, die Kinder haben</translation>
    </message>
    <message>
        <source>children by mutation in each generation</source>
        <translation>Kinder durch Mutation in jeder Generation</translation>
    </message>
    <message>
        <source>children by crossover in each generation</source>
        <translation>Kinder durch Kreuzung in jeder Generation</translation>
    </message>
    <message>
        <source>chance that a gene is drawn anew</source>
        <translation>Wahrscheinlichkeit, dass ein Gen neu gezogen wird</translation>
    </message>
    <message>
        <source>target tokens of validation text per proxy loss, 0 for all</source>
        <translation>Ziel-Tokens des Validierungstextes je Proxy-Verlust, 0 für alle</translation>
    </message>
    <message>
        <source>tries in a row for one candidate within the budget</source>
        <translation>Versuche in Folge für einen Kandidaten im Budget</translation>
    </message>
    <message>
        <source>random search with as many evaluations</source>
        <translation>Zufallssuche mit ebenso vielen Bewertungen</translation>
    </message>
    <message>
        <source>measure the winner on this machine</source>
        <translation>den Sieger auf diesem Rechner messen</translation>
    </message>
    <message>
        <source>threads, 0 for all</source>
        <translation>Threads, 0 für alle</translation>
    </message>
    <message>
        <source>embedding tables that are one tensor</source>
        <translation>Embedding-Tabellen, die ein Tensor sind</translation>
    </message>
    <message>
        <source>layer norm after (post) or before (pre) each part</source>
        <translation>Layer-Norm nach (post) oder vor (pre) jedem Teil</translation>
    </message>
    <message>
        <source>dropout of the SuperTransformer&apos;s full width; scaled with the sampled dim</source>
        <translation>Dropout bei voller Breite des SuperTransformers; skaliert mit der gezogenen Dimension</translation>
    </message>
    <message>
        <source>dropout of attention weights</source>
        <translation>Dropout der Attention-Gewichte</translation>
    </message>
    <message>
        <source>dropout after the ReLU of the FFN</source>
        <translation>Dropout nach der ReLU des FFN</translation>
    </message>
    <message>
        <source>share of the target&apos;s probability spread over the vocabulary</source>
        <translation>Anteil der Wahrscheinlichkeit des Ziels, der auf das Vokabular verteilt wird</translation>
    </message>
    <message>
        <source>updates in all</source>
        <translation>Schritte insgesamt</translation>
    </message>
    <message>
        <source>stop with a checkpoint after that many minutes, 0 for no limit</source>
        <translation>nach so vielen Minuten mit einem Checkpoint anhalten, 0 ohne Grenze</translation>
    </message>
    <message>
        <source>padded tokens of a batch</source>
        <translation>Tokens eines Batches, Auffüllung mitgezählt</translation>
    </message>
    <message>
        <source>batches per update</source>
        <translation>Batches je Schritt</translation>
    </message>
    <message>
        <source>course of the learning rate</source>
        <translation>Verlauf der Lernrate</translation>
    </message>
    <message>
        <source>highest learning rate</source>
        <translation>höchste Lernrate</translation>
    </message>
    <message>
        <source>lowest learning rate of the cosine</source>
        <translation>niedrigste Lernrate des Kosinus</translation>
    </message>
    <message>
        <source>learning rate of the first update</source>
        <translation>Lernrate des ersten Schritts</translation>
    </message>
    <message>
        <source>updates until the highest learning rate</source>
        <translation>Schritte bis zur höchsten Lernrate</translation>
    </message>
    <message>
        <source>Adam: decay of the mean</source>
        <translation>Adam: Abklingen des Mittels</translation>
    </message>
    <message>
        <source>Adam: decay of the mean square</source>
        <translation>Adam: Abklingen des quadratischen Mittels</translation>
    </message>
    <message>
        <source>Adam: added to the root</source>
        <translation>Adam: zur Wurzel addiert</translation>
    </message>
    <message>
        <source>decoupled weight decay</source>
        <translation>entkoppelter Weight-Decay</translation>
    </message>
    <message>
        <source>largest norm of the gradient, 0 for no clipping</source>
        <translation>größte Norm des Gradienten, 0 ohne Begrenzung</translation>
    </message>
    <message>
        <source>updates between validations, 0 for none</source>
        <translation>Schritte zwischen Validierungen, 0 für keine</translation>
    </message>
    <message>
        <source>updates between checkpoints</source>
        <translation>Schritte zwischen Checkpoints</translation>
    </message>
    <message>
        <source>checkpoints kept</source>
        <translation>behaltene Checkpoints</translation>
    </message>
    <message>
        <source>checkpoints averaged into the model</source>
        <translation>Checkpoints, die ins Modell gemittelt werden</translation>
    </message>
    <message>
        <source>updates between progress lines</source>
        <translation>Schritte zwischen Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>fp32, bf16, or auto: bf16 where the processor has it</source>
        <translation>fp32, bf16 oder auto: bf16, wo der Prozessor es hat</translation>
    </message>
    <message>
        <source>cpu, cuda, or auto</source>
        <translation>cpu, cuda oder auto</translation>
    </message>
    <message>
        <source>who draws the SubTransformers: own, or hat for the sequence of HAT&apos;s own code</source>
        <translation>wer die SubTransformer zieht: own, oder hat für die Folge von HATs eigenem Code</translation>
    </message>
    <message>
        <source>seed of sampling, order and dropout</source>
        <translation>Startwert von Ziehung, Reihenfolge und Dropout</translation>
    </message>
    <message>
        <source>threads, 0 for all that others leave; in fp32 another number ends with slightly other weights</source>
        <translation>Threads, 0 für alle, die andere frei lassen; in fp32 endet eine andere Zahl mit etwas anderen Gewichten</translation>
    </message>
</context>
<context>
    <name>Genes</name>
    <message>
        <source>Embedding dim</source>
        <translation>Embedding-Dim.</translation>
    </message>
    <message>
        <source>Encoder FFN</source>
        <translation>FFN des Encoders</translation>
    </message>
    <message>
        <source>Encoder heads</source>
        <translation>Köpfe des Encoders</translation>
    </message>
    <message>
        <source>Decoder FFN</source>
        <translation>FFN des Decoders</translation>
    </message>
    <message>
        <source>Self heads</source>
        <translation>Selbst-Köpfe</translation>
    </message>
    <message>
        <source>Cross heads</source>
        <translation>Kreuz-Köpfe</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>JobLog</name>
    <message>
        <source>update %1: loss %2, learning rate %3, %4 tokens per s</source>
        <translation>Schritt %1: Verlust %2, Lernrate %3, %4 Tokens pro s</translation>
    </message>
    <message>
        <source>update %1: validation of %2, loss %3</source>
        <translation>Schritt %1: Validierung von %2, Verlust %3</translation>
    </message>
    <message>
        <source>update %1: checkpoint %2</source>
        <translation>Schritt %1: Checkpoint %2</translation>
    </message>
    <message>
        <source>%1: %2, encoder %3, decoder %4</source>
        <translation>%1: %2, Encoder %3, Decoder %4</translation>
    </message>
    <message>
        <source>generation %1: best %2, %3, predicted %4; %5 evaluated</source>
        <translation>Generation %1: bester %2, %3, vorhergesagt %4; %5 bewertet</translation>
    </message>
    <message>
        <source>update %1: &quot;%2&quot; becomes &quot;%3&quot;</source>
        <translation>Schritt %1: „%2“ wird „%3“</translation>
    </message>
    <message>
        <source>generation %1, cut short: best %2, %3, predicted %4; %5 evaluated</source>
        <translation>Generation %1, abgebrochen: bester %2, %3, vorhergesagt %4; %5 bewertet</translation>
    </message>
    <message>
        <source>%1: budget %2, kept with %3</source>
        <translation>%1: Budget %2, mit %3 eingehalten</translation>
    </message>
    <message>
        <source>%1: budget %2, not kept with %3</source>
        <translation>%1: Budget %2, nicht eingehalten mit %3</translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %2 per s</source>
        <translation>%1 %2 pro s</translation>
    </message>
    <message>
        <source>update %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 tokens per s</source>
        <translation>%1 Tokens pro s</translation>
    </message>
    <message>
        <source>%1 of %2 measured</source>
        <translation>%1 von %2 gemessen</translation>
    </message>
    <message>
        <source>generation %1 of %2</source>
        <translation>Generation %1 von %2</translation>
    </message>
    <message>
        <source>looking for changes</source>
        <translation>Änderungen werden gesucht</translation>
    </message>
    <message>
        <source>reading the text</source>
        <translation>Text wird gelesen</translation>
    </message>
    <message>
        <source>training the tokenizer</source>
        <translation>Tokenizer wird trainiert</translation>
    </message>
    <message>
        <source>encoding the training text</source>
        <translation>Trainingstext wird kodiert</translation>
    </message>
    <message>
        <source>encoding the validation text</source>
        <translation>Validierungstext wird kodiert</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>wird gemessen</translation>
    </message>
    <message>
        <source>measuring the front on this machine</source>
        <translation>Front wird auf diesem Rechner gemessen</translation>
    </message>
    <message>
        <source>measuring the winner on this machine</source>
        <translation>Sieger wird auf diesem Rechner gemessen</translation>
    </message>
    <message>
        <source>translating</source>
        <translation>wird übersetzt</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>architectures</source>
        <translation>Architekturen</translation>
    </message>
    <message>
        <source>sentences of %1 tokens</source>
        <translation>Sätze mit %1 Tokens</translation>
    </message>
    <message>
        <source>measuring sentence lengths</source>
        <translation>misst Satzlängen</translation>
    </message>
    <message>
        <source>fitting the latency predictor</source>
        <translation>passt die Latenzvorhersage an</translation>
    </message>
    <message>
        <source>aligning words, round %1 of %2</source>
        <translation>Wörter werden einander zugeordnet, Runde %1 von %2</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>measuring again what ran slow</source>
        <translation>misst noch einmal, was langsam lief</translation>
    </message>
    <message>
        <source>measuring the pace of this machine</source>
        <translation>misst, wie schnell dieser Rechner ist</translation>
    </message>
    <message>
        <source>measuring whether the promise is kept</source>
        <translation>misst, ob das Versprechen gehalten wird</translation>
    </message>
    <message>
        <source>measuring, round %1 of %2</source>
        <translation>misst, Runde %1 von %2</translation>
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
        <translation>Ein einziges Netz, dessen Gewichte jede Architektur des Suchraums enthalten.</translation>
    </message>
    <message>
        <source>SubTransformer</source>
        <translation>SubTransformer</translation>
    </message>
    <message>
        <source>One architecture of the space. It uses the front part of each shared weight matrix.</source>
        <translation>Eine Architektur des Raums. Sie benutzt den vorderen Teil jeder geteilten Gewichtsmatrix.</translation>
    </message>
    <message>
        <source>Proxy loss</source>
        <translation>Proxy-Verlust</translation>
    </message>
    <message>
        <source>Validation loss with inherited weights, without any training of its own. Lower is better.</source>
        <translation>Validierungsverlust mit geerbten Gewichten, ohne jedes eigene Training. Niedriger ist besser.</translation>
    </message>
    <message>
        <source>Latency predictor</source>
        <translation>Latenzvorhersage</translation>
    </message>
    <message>
        <source>A small network that was fitted to measured times of one device. It answers at once where measuring takes a second.</source>
        <translation>Ein kleines Netz, angepasst an gemessene Zeiten eines Geräts. Es antwortet sofort, wo eine Messung eine Sekunde dauert.</translation>
    </message>
    <message>
        <source>Cross-attention sources</source>
        <translation>Quellen der Kreuz-Attention</translation>
    </message>
    <message>
        <source>The encoder layers that a decoder layer reads: any of them, not only the last.</source>
        <translation>Die Encoder-Schichten, die eine Decoder-Schicht liest: beliebige, nicht nur die letzte.</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>Additions and multiplications for one sentence. They say how much is computed, not how long it takes.</source>
        <translation>Additionen und Multiplikationen für einen Satz. Sie sagen, wie viel gerechnet wird, nicht wie lange es dauert.</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Pareto-Front</translation>
    </message>
    <message>
        <source>The models that no other model beats in both latency and quality.</source>
        <translation>Die Modelle, die kein anderes in Latenz und Qualität zugleich schlägt.</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>How many runs of one to four words a translation shares with a reference, from 0 to 100. Only scores of the same test set can be compared.</source>
        <translation>Wie viele Folgen von ein bis vier Wörtern eine Übersetzung mit einer Referenz gemeinsam hat, von 0 bis 100. Vergleichbar sind nur Werte desselben Testtextes.</translation>
    </message>
    <message>
        <source>The chips on the left are the choices that an architecture may make: how wide, how deep, how many attention heads, which encoder layers a decoder layer reads. The number above them says exactly how many different SubTransformers that gives.</source>
        <translation>Die Chips links sind die Wahlmöglichkeiten einer Architektur: wie breit, wie tief, wie viele Attention-Köpfe, welche Encoder-Schichten eine Decoder-Schicht liest. Die Zahl darüber sagt genau, wie viele verschiedene SubTransformer das ergibt.</translation>
    </message>
    <message>
        <source>Each dot in the cloud is one of them, drawn at random. If FLOPs told the time, the dots would lie on one line. They lie on shelves instead, one for each number of decoder layers: the encoder reads the sentence once, but the decoder runs again for every word that it writes.</source>
        <translation>Jeder Punkt der Wolke ist einer davon, zufällig gezogen. Würden die FLOPs die Zeit bestimmen, lägen die Punkte auf einer Linie. Stattdessen bilden sie Stufen, eine je Zahl der Decoder-Schichten: Der Encoder liest den Satz einmal, der Decoder aber läuft für jedes Wort, das er schreibt, von Neuem.</translation>
    </message>
    <message>
        <source>Below it stands what each choice costs on each device: the mean change of latency when that choice alone is made.</source>
        <translation>Darunter steht, was jede Wahl auf jedem Gerät kostet: die mittlere Änderung der Latenz, wenn nur diese eine Wahl getroffen wird.</translation>
    </message>
    <message>
        <source>Switching a chip off removes every architecture that needs it. The number and the cloud follow at once; Undo brings it back.</source>
        <translation>Einen Chip auszuschalten entfernt jede Architektur, die ihn braucht. Die Zahl und die Wolke folgen sofort; „Rückgängig“ bringt ihn zurück.</translation>
    </message>
    <message>
        <source>Another device moves the dots. The same choice can be cheap on a graphics card and dear on a small processor, which is why HAT searches for each device anew.</source>
        <translation>Ein anderes Gerät verschiebt die Punkte. Dieselbe Wahl kann auf einer Grafikkarte billig und auf einem kleinen Prozessor teuer sein, darum sucht HAT für jedes Gerät neu.</translation>
    </message>
    <message>
        <source>Fewer heads do not save weights: the same numbers are shared by fewer, wider heads.</source>
        <translation>Weniger Köpfe sparen keine Gewichte: Dieselben Zahlen verteilen sich auf weniger, breitere Köpfe.</translation>
    </message>
    <message>
        <source>Put FLOPs on one axis and latency on the other, and look for two dots with equal FLOPs and different times.</source>
        <translation>Die FLOPs auf eine Achse legen, die Latenz auf die andere, und zwei Punkte mit gleichen FLOPs und verschiedenen Zeiten suchen.</translation>
    </message>
    <message>
        <source>Switch off all decoder depths but one and watch the shelves go.</source>
        <translation>Alle Decoder-Tiefen bis auf eine ausschalten und zusehen, wie die Stufen verschwinden.</translation>
    </message>
    <message>
        <source>Click a dot: it becomes the current architecture on every page.</source>
        <translation>Einen Punkt anklicken: Er wird auf jeder Seite zur aktuellen Architektur.</translation>
    </message>
    <message>
        <source>The current architecture, drawn to scale. The encoder stands on the left and reads the source sentence, the decoder on the right writes the translation. Layer 1 is at the bottom.</source>
        <translation>Die aktuelle Architektur, maßstäblich gezeichnet. Der Encoder links liest den Quellsatz, der Decoder rechts schreibt die Übersetzung. Schicht 1 ist unten.</translation>
    </message>
    <message>
        <source>A block is as wide as its embedding dim, its bar as long as its FFN dim, its dots are attention heads. The pale shapes behind are the SuperTransformer&apos;s full size: what this SubTransformer leaves unused.</source>
        <translation>Ein Block ist so breit wie seine Embedding-Dimension, sein Balken so lang wie seine FFN-Dimension, seine Punkte sind Attention-Köpfe. Die blassen Formen dahinter zeigen die volle Größe des SuperTransformers: was dieser SubTransformer unbenutzt lässt.</translation>
    </message>
    <message>
        <source>Lines in the middle are cross-attention: they lead from encoder layers to the decoder layers that read them. In a usual Transformer every decoder layer reads only the last encoder layer.</source>
        <translation>Linien in der Mitte sind Kreuz-Attention: Sie führen von Encoder-Schichten zu den Decoder-Schichten, die sie lesen. In einem gewöhnlichen Transformer liest jede Decoder-Schicht nur die letzte Encoder-Schicht.</translation>
    </message>
    <message>
        <source>Everything that is smaller than the pale shape uses the front part of the same weights: the first columns, the first rows, the first layers.</source>
        <translation>Alles, was kleiner ist als die blasse Form, benutzt den vorderen Teil derselben Gewichte: die ersten Spalten, die ersten Zeilen, die ersten Schichten.</translation>
    </message>
    <message>
        <source>Reading more encoder layers makes more keys and values to look at, with the same weights. It costs some time and no parameters.</source>
        <translation>Mehr Encoder-Schichten zu lesen ergibt mehr Schlüssel und Werte zum Ansehen, mit denselben Gewichten. Das kostet etwas Zeit und keine Parameter.</translation>
    </message>
    <message>
        <source>A decoder layer costs more time than an encoder layer of the same size.</source>
        <translation>Eine Decoder-Schicht kostet mehr Zeit als eine gleich große Encoder-Schicht.</translation>
    </message>
    <message>
        <source>Click a layer: the Inspector shows which slice of each weight matrix it uses.</source>
        <translation>Eine Schicht anklicken: Der Inspektor zeigt, welches Stück jeder Gewichtsmatrix sie benutzt.</translation>
    </message>
    <message>
        <source>Press + and − on a layer and watch parameters, FLOPs, milliseconds and proxy loss move. Ctrl+Z takes it back.</source>
        <translation>Auf einer Schicht + und − drücken und zusehen, wie sich Parameter, FLOPs, Millisekunden und Proxy-Verlust bewegen. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Drag from an encoder layer&apos;s port to a decoder layer to add a source. Compare puts two architectures side by side and marks what differs.</source>
        <translation>Vom Anschluss einer Encoder-Schicht zu einer Decoder-Schicht ziehen fügt eine Quelle hinzu. „Vergleich“ stellt zwei Architekturen nebeneinander und markiert, was sich unterscheidet.</translation>
    </message>
    <message>
        <source>The course of a training. One update draws one SubTransformer at random, every choice with the same chance, and improves the weights that it uses. After thousands of updates the shared weights work for all of them.</source>
        <translation>Der Verlauf eines Trainings. Jeder Schritt zieht zufällig einen SubTransformer, jede Wahl mit gleicher Chance, und verbessert die Gewichte, die er benutzt. Nach Tausenden von Schritten passen die geteilten Gewichte für alle.</translation>
    </message>
    <message>
        <source>The curves are validation losses of a few fixed architectures: the largest, the smallest and sampled ones. All of them should fall together. A loss of 5 bits per token means that the network is as unsure as if it chose among 32 equally likely tokens.</source>
        <translation>Die Kurven sind Validierungsverluste einiger fester Architekturen: der größten, der kleinsten und gezogener. Sie sollten alle gemeinsam fallen. Ein Verlust von 5&#xa0;Bit pro Token heißt, dass das Netz so unsicher ist, als wählte es unter 32 gleich wahrscheinlichen Tokens.</translation>
    </message>
    <message>
        <source>The bars below show how often each choice was drawn against how often chance would draw it.</source>
        <translation>Die Balken darunter zeigen, wie oft jede Wahl gezogen wurde, verglichen damit, wie oft der Zufall sie ziehen würde.</translation>
    </message>
    <message>
        <source>The learning rate rises during warmup and then falls. Too high, and the loss jumps: the collapse alarm says so.</source>
        <translation>Die Lernrate steigt während des Aufwärmens und fällt danach. Ist sie zu hoch, springt der Verlust: Der Kollapsalarm meldet es.</translation>
    </message>
    <message>
        <source>A SubTransformer can be trained alone, from scratch or from inherited weights. It then no longer shares its weights with anybody, and gets better.</source>
        <translation>Ein SubTransformer lässt sich allein trainieren, von Grund auf oder aus geerbten Gewichten. Er teilt seine Gewichte dann mit keinem anderen mehr und wird besser.</translation>
    </message>
    <message>
        <source>More text and more updates help; a larger batch makes the curve smoother.</source>
        <translation>Mehr Text und mehr Schritte helfen; ein größerer Batch glättet die Kurve.</translation>
    </message>
    <message>
        <source>Start a training on parallel text of your own: two files, a sentence a line. It can be paused, stopped at a checkpoint, and goes on where it was.</source>
        <translation>Ein Training mit eigenem parallelem Text starten: zwei Dateien, ein Satz je Zeile. Es lässt sich anhalten oder an einem Checkpoint beenden und geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>When a run has ended, open it as a workspace and search in it.</source>
        <translation>Ist ein Lauf beendet, ihn als Arbeitsbereich öffnen und darin suchen.</translation>
    </message>
    <message>
        <source>How long architectures take on a device, measured, and how well the latency predictor knows it. Each point is one architecture: where it lies on the diagonal, the prediction was right.</source>
        <translation>Wie lange Architekturen auf einem Gerät brauchen, gemessen, und wie gut die Latenzvorhersage das weiß. Jeder Punkt ist eine Architektur: Liegt er auf der Diagonalen, war die Vorhersage richtig.</translation>
    </message>
    <message>
        <source>A search asks for the latency of thousands of architectures. Measuring each of them would be slow and noisy, so some are measured, a predictor is fitted to them, and the search asks the predictor.</source>
        <translation>Eine Suche fragt nach der Latenz Tausender Architekturen. Jede zu messen wäre langsam und verrauscht; darum werden einige gemessen, die Vorhersage wird an sie angepasst, und die Suche fragt die Vorhersage.</translation>
    </message>
    <message>
        <source>Times cover one sentence of fixed length: the encoder once, the decoder token by token with several hypotheses side by side.</source>
        <translation>Die Zeiten gelten für einen Satz fester Länge: der Encoder einmal, der Decoder Token für Token mit mehreren Hypothesen nebeneinander.</translation>
    </message>
    <message>
        <source>Another machine, another number of threads, or a longer sentence gives other times. A predictor speaks for the device that it was fitted on, and for no other.</source>
        <translation>Ein anderer Rechner, eine andere Zahl von Threads oder ein längerer Satz ergibt andere Zeiten. Eine Vorhersage gilt für das Gerät, an das sie angepasst wurde, und für kein anderes.</translation>
    </message>
    <message>
        <source>A machine that is busy or hot is slow for a while. The drift audit shows such stretches; they spoil a predictor that is fitted to them.</source>
        <translation>Ein beschäftigter oder heißer Rechner ist eine Weile langsam. Die Driftprüfung zeigt solche Strecken; sie verderben eine Vorhersage, die an sie angepasst wird.</translation>
    </message>
    <message>
        <source>More measured architectures make the predictor better, up to the noise of the machine.</source>
        <translation>Mehr gemessene Architekturen verbessern die Vorhersage, bis an das Rauschen des Rechners.</translation>
    </message>
    <message>
        <source>Measure this machine while nothing else runs on it. It takes about a minute for the sample workspace.</source>
        <translation>Diesen Rechner messen, während nichts anderes darauf läuft. Für den Beispiel-Arbeitsbereich dauert es etwa eine Minute.</translation>
    </message>
    <message>
        <source>Look at the rank correlation: for a search it matters more that the order is right than that every millisecond is.</source>
        <translation>Die Rangkorrelation ansehen: Für eine Suche zählt die richtige Reihenfolge mehr als jede einzelne Millisekunde.</translation>
    </message>
    <message>
        <source>See where the milliseconds go: most of them belong to the decoder.</source>
        <translation>Nachsehen, wohin die Millisekunden gehen: Die meisten gehören dem Decoder.</translation>
    </message>
    <message>
        <source>An evolution. The first generation is drawn at random among the architectures that keep the latency budget. The best of it have children: by mutation, where genes are drawn anew, and by crossover, where a child takes each gene from one of two parents. Children over the budget are thrown away.</source>
        <translation>Eine Evolution. Die erste Generation wird zufällig aus den Architekturen gezogen, die das Latenzbudget einhalten. Die besten davon haben Kinder: durch Mutation, bei der Gene neu gezogen werden, und durch Kreuzung, bei der ein Kind jedes Gen von einem der beiden Elternteile nimmt. Kinder über dem Budget werden verworfen.</translation>
    </message>
    <message>
        <source>Each dot is one candidate: to the left is faster, down is better. The stronger its colour, the later its generation. The dashed line is the budget.</source>
        <translation>Jeder Punkt ist ein Kandidat: weiter links ist schneller, weiter unten besser. Je kräftiger seine Farbe, desto später seine Generation. Die gestrichelte Linie ist das Budget.</translation>
    </message>
    <message>
        <source>Nothing is trained here. A candidate is judged by its proxy loss with the SuperTransformer&apos;s weights, and by its predicted latency. That is why a search takes minutes and not months.</source>
        <translation>Hier wird nichts trainiert. Ein Kandidat wird nach seinem Proxy-Verlust mit den Gewichten des SuperTransformers und nach seiner vorhergesagten Latenz beurteilt. Darum dauert eine Suche Minuten und nicht Monate.</translation>
    </message>
    <message>
        <source>A tighter budget moves the line to the left, and the best loss that can be reached goes up.</source>
        <translation>Ein engeres Budget schiebt die Linie nach links, und der beste erreichbare Verlust steigt.</translation>
    </message>
    <message>
        <source>A larger population and more generations look at more architectures. After some generations little is gained.</source>
        <translation>Eine größere Population und mehr Generationen betrachten mehr Architekturen. Nach einigen Generationen ist wenig gewonnen.</translation>
    </message>
    <message>
        <source>At the end the best candidates are measured on this machine, and the winner is the best one that really keeps the budget.</source>
        <translation>Am Ende werden die besten Kandidaten auf diesem Rechner gemessen, und Sieger ist der beste, der das Budget wirklich einhält.</translation>
    </message>
    <message>
        <source>Start a search, then move the generation slider and watch the cloud travel towards the corner.</source>
        <translation>Eine Suche starten, dann den Generationsregler bewegen und zusehen, wie die Wolke zur Ecke wandert.</translation>
    </message>
    <message>
        <source>Look at the winner&apos;s family: which of its ancestors came by mutation, which by crossover.</source>
        <translation>Die Familie des Siegers ansehen: welche seiner Vorfahren durch Mutation entstanden, welche durch Kreuzung.</translation>
    </message>
    <message>
        <source>Choose random search among the settings, with the same budget and as many evaluations, and compare what it finds.</source>
        <translation>In den Einstellungen die Zufallssuche wählen, mit demselben Budget und ebenso vielen Bewertungen, und vergleichen, was sie findet.</translation>
    </message>
    <message>
        <source>All models of the workspace by latency and quality. The step line is the front: on it, a model can only get better by becoming slower. Points off the line are beaten by another model in both.</source>
        <translation>Alle Modelle des Arbeitsbereichs nach Latenz und Qualität. Die Treppenlinie ist die Front: Ein Modell auf ihr kann nur besser werden, indem es langsamer wird. Punkte abseits der Linie sind in beidem von einem anderen Modell geschlagen.</translation>
    </message>
    <message>
        <source>One latency budget has one winner; the front holds the answers for all budgets at once.</source>
        <translation>Ein Latenzbudget hat einen Sieger; die Front enthält die Antworten für alle Budgets zugleich.</translation>
    </message>
    <message>
        <source>The table and the parallel lines show the same models. A line passes through the values of its genes, so one sees what good models have in common.</source>
        <translation>Die Tabelle und die parallelen Linien zeigen dieselben Modelle. Eine Linie läuft durch die Werte ihrer Gene; so ist zu sehen, was gute Modelle gemeinsam haben.</translation>
    </message>
    <message>
        <source>Every search adds its winner, every trained SubTransformer becomes a model.</source>
        <translation>Jede Suche fügt ihren Sieger hinzu, jeder trainierte SubTransformer wird ein Modell.</translation>
    </message>
    <message>
        <source>Predicted and measured latency can differ, and so can the front. Choose which one the axis shows.</source>
        <translation>Vorhergesagte und gemessene Latenz können sich unterscheiden, und mit ihnen die Front. Wählbar ist, welche die Achse zeigt.</translation>
    </message>
    <message>
        <source>Proxy loss and BLEU order models alike, but not exactly: the proxy is evaluated without training.</source>
        <translation>Proxy-Verlust und BLEU ordnen Modelle ähnlich, aber nicht genau gleich: Der Proxy-Verlust wird ohne Training bewertet.</translation>
    </message>
    <message>
        <source>Drag the budget line and see which models are allowed.</source>
        <translation>Die Budgetlinie ziehen und sehen, welche Modelle erlaubt sind.</translation>
    </message>
    <message>
        <source>Drag along an axis of the parallel lines to keep only models with those values.</source>
        <translation>Entlang einer Achse der parallelen Linien ziehen, um nur Modelle mit diesen Werten zu behalten.</translation>
    </message>
    <message>
        <source>Pin two models with P, then open Architecture and compare them.</source>
        <translation>Zwei Modelle mit P anheften, dann Architektur öffnen und sie vergleichen.</translation>
    </message>
    <message>
        <source>The sentence is translated as you type, by the best model that keeps each budget: fast and plain on the left, slower and better on the right.</source>
        <translation>Der Satz wird schon beim Tippen übersetzt, vom jeweils besten Modell, das ein Budget einhält: links schnell und schlicht, rechts langsamer und besser.</translation>
    </message>
    <message>
        <source>Each tick of the slider is a model, with its silhouette above it. The bar under a translation shows the measured milliseconds of this sentence against the predicted ones and the budget.</source>
        <translation>Jeder Strich am Schieberegler ist ein Modell, darüber steht sein Umriss. Der Balken unter einer Übersetzung zeigt die gemessenen Millisekunden dieses Satzes neben den vorhergesagten und dem Budget.</translation>
    </message>
    <message>
        <source>The table below is cross-attention: how much each source word counted while one word was written, for each encoder layer that a decoder layer reads. The numbers of one decoder layer add up to 1 over all that it reads.</source>
        <translation>Die Tabelle darunter ist die Kreuz-Attention: wie viel jedes Quellwort zählte, während ein Wort geschrieben wurde, für jede Encoder-Schicht, die eine Decoder-Schicht liest. Die Zahlen einer Decoder-Schicht ergeben über alles, was sie liest, zusammen 1.</translation>
    </message>
    <message>
        <source>Moving a thumb changes the budget, and at some point the model.</source>
        <translation>Wird ein Regler verschoben, ändert sich das Budget und irgendwann auch das Modell.</translation>
    </message>
    <message>
        <source>Longer sentences take longer: the decoder runs once for each token. Predictions are for one sentence length and are off for others.</source>
        <translation>Längere Sätze dauern länger: Der Decoder läuft für jedes Token einmal. Vorhersagen gelten für eine Satzlänge und liegen bei anderen daneben.</translation>
    </message>
    <message>
        <source>The sample&apos;s models are small, and trained on messages, help texts and games: sentences of that kind come out best.</source>
        <translation>Die Modelle des Beispiels sind klein und mit Meldungen, Hilfetexten und Spielen trainiert: Sätze dieser Art gelingen am besten.</translation>
    </message>
    <message>
        <source>Type the same sentence with and without its last words and watch the milliseconds.</source>
        <translation>Denselben Satz mit und ohne seine letzten Wörter tippen und die Millisekunden beobachten.</translation>
    </message>
    <message>
        <source>Point at a word of the translation to see which source words it came from. Choose another decoder layer: it may read other encoder layers.</source>
        <translation>Auf ein Wort der Übersetzung zeigen, um zu sehen, aus welchen Quellwörtern es stammt. Eine andere Decoder-Schicht wählen: Sie liest vielleicht andere Encoder-Schichten.</translation>
    </message>
    <message>
        <source>F5 turns the page into a presentation: large type, nothing else.</source>
        <translation>F5 macht aus der Seite eine Vorführung: große Schrift, sonst nichts.</translation>
    </message>
    <message>
        <source>Choose HAT&apos;s WMT space in the header: what does one decoder layer more cost on a graphics card, a server&apos;s processor and a small board? File &gt; Import takes HAT&apos;s measurements of all three.</source>
        <translation>Wählen Sie oben den WMT-Raum von HAT: Was kostet eine Decoder-Schicht mehr auf einer Grafikkarte, einem Server-Prozessor und einer kleinen Platine? Datei &gt; Importieren nimmt die Messungen von HAT für alle drei.</translation>
    </message>
    <message>
        <source>Allow any subset of sources, or fewer choices, and search that.</source>
        <translation>Erlauben Sie jede Teilmenge der Quellen oder weniger Werte, und durchsuchen Sie das.</translation>
    </message>
    <message>
        <source>Lay other runs over this one: choose them in the header.</source>
        <translation>Legen Sie andere Läufe über diesen: Wählen Sie sie oben.</translation>
    </message>
    <message>
        <source>Read what the network says now, in the Inspector, of a sentence that it was never trained on. A low loss means little where words repeat themselves.</source>
        <translation>Lesen Sie im Inspektor, was das Netz jetzt zu einem Satz sagt, auf dem es nie trainiert wurde. Ein kleiner Verlust sagt wenig, wo sich Wörter wiederholen.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>expected &quot;{}&quot;</source>
        <translation>erwartet: „{}“</translation>
    </message>
    <message>
        <source>expected &apos;{}&apos;</source>
        <translation>erwartet: „{}“</translation>
    </message>
    <message>
        <source>expected {} (a whole number from 1)</source>
        <translation>erwartet: {} (ganze Zahl ab 1)</translation>
    </message>
    <message>
        <source>{} at column {}, found &quot;{}&quot;</source>
        <translation>{} in Spalte {}; gefunden: „{}“</translation>
    </message>
    <message>
        <source>{} at column {}, the text ends there</source>
        <translation>{} in Spalte {}; dort endet der Text</translation>
    </message>
    <message>
        <source>an encoder layer</source>
        <translation>eine Encoder-Schicht</translation>
    </message>
    <message>
        <source>expected an encoder layer of at most {}</source>
        <translation>erwartet: eine Encoder-Schicht bis höchstens {}</translation>
    </message>
    <message>
        <source>expected an ascending range of encoder layers</source>
        <translation>erwartet: ein aufsteigender Bereich von Encoder-Schichten</translation>
    </message>
    <message>
        <source>expected each encoder layer once</source>
        <translation>erwartet: jede Encoder-Schicht nur einmal</translation>
    </message>
    <message>
        <source>the encoder&apos;s embedding dim</source>
        <translation>die Embedding-Dimension des Encoders</translation>
    </message>
    <message>
        <source>an FFN dim</source>
        <translation>eine FFN-Dimension</translation>
    </message>
    <message>
        <source>a number of heads</source>
        <translation>Zahl der Köpfe</translation>
    </message>
    <message>
        <source>the decoder&apos;s embedding dim</source>
        <translation>die Embedding-Dimension des Decoders</translation>
    </message>
    <message>
        <source>a number of self-attention heads</source>
        <translation>Zahl der Selbst-Köpfe</translation>
    </message>
    <message>
        <source>a number of cross-attention heads</source>
        <translation>Zahl der Kreuz-Köpfe</translation>
    </message>
    <message>
        <source>expected at least 1 head, got {}</source>
        <translation>erwartet: mindestens 1 Kopf; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a divisor of the q/k/v dim {}, got {}</source>
        <translation>erwartet: ein Teiler der q/k/v-Dimension {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a positive {}, got {}</source>
        <translation>erwartet: {} größer als 0; gefunden: {}</translation>
    </message>
    <message>
        <source>expected at most {}, got {}</source>
        <translation>erwartet: höchstens {}; gefunden: {}</translation>
    </message>
    <message>
        <source>embedding dim</source>
        <translation>Embedding-Dimension</translation>
    </message>
    <message>
        <source>expected at least one layer</source>
        <translation>erwartet: mindestens eine Schicht</translation>
    </message>
    <message>
        <source>FFN dim</source>
        <translation>FFN-Dimension</translation>
    </message>
    <message>
        <source>expected at least one encoder layer</source>
        <translation>erwartet: mindestens eine Encoder-Schicht</translation>
    </message>
    <message>
        <source>expected encoder layers of at most {}, got {}</source>
        <translation>erwartet: Encoder-Schichten bis höchstens {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a path of at most {} bytes, got {}</source>
        <translation>erwartet: ein Pfad von höchstens {} Byte; gefunden: {}</translation>
    </message>
    <message>
        <source>expected names of at most {} bytes in the path, got one of {}</source>
        <translation>erwartet: Namen von höchstens {} Byte im Pfad; gefunden: einer mit {}</translation>
    </message>
    <message>
        <source>expected {}, but it is missing</source>
        <translation>erwartet: {}; die Angabe fehlt</translation>
    </message>
    <message>
        <source>expected {} of at least {}, got {}</source>
        <translation>erwartet: {}, mindestens {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected {} from {} to {}, got {}</source>
        <translation>erwartet: {} von {} bis {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected {} from {} and below {}, got {}</source>
        <translation>erwartet: {} ab {} und kleiner als {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a file, but there is none at {}</source>
        <translation>erwartet: eine Datei; unter {} gibt es keine</translation>
    </message>
    <message>
        <source>expected a file, got the folder {}</source>
        <translation>erwartet: eine Datei; gefunden: der Ordner {}</translation>
    </message>
    <message>
        <source>expected a file that can be read, but {} cannot</source>
        <translation>erwartet: eine lesbare Datei; {} ist nicht lesbar</translation>
    </message>
    <message>
        <source>expected a folder, but there is none at {}</source>
        <translation>erwartet: ein Ordner; unter {} gibt es keinen</translation>
    </message>
    <message>
        <source>expected a folder, got the file {}</source>
        <translation>erwartet: ein Ordner; gefunden: die Datei {}</translation>
    </message>
    <message>
        <source>expected a model folder, but there is none at {}</source>
        <translation>erwartet: ein Modellordner; unter {} gibt es keinen</translation>
    </message>
    <message>
        <source>expected a model folder, got the file {}: {} makes a model folder of a checkpoint of HAT</source>
        <translation>erwartet: ein Modellordner; gefunden: die Datei {}; {} macht aus einem HAT-Checkpoint einen Modellordner</translation>
    </message>
    <message>
        <source>expected a model folder, got the file {}</source>
        <translation>erwartet: ein Modellordner; gefunden: die Datei {}</translation>
    </message>
    <message>
        <source>expected a model folder, but {} has no model.yaml</source>
        <translation>erwartet: ein Modellordner; in {} fehlt model.yaml</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <extracomment>A file, a line, a field and what is wrong there: &quot;model.yaml: line 3: space: expected ...&quot;</extracomment>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>expected the text form &quot;enc ... | dec ...&quot;, a file, or a name of hat zoo, got &quot;{}&quot;</source>
        <translation>erwartet: die Textform &quot;enc ... | dec ...&quot;, eine Datei oder ein Name aus hat zoo; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected a file or one of the presets {}, got &quot;{}&quot;</source>
        <translation>erwartet: eine Datei oder eine der Voreinstellungen {}; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected a file to write, but {} is a link that leads nowhere</source>
        <translation>erwartet: eine Datei zum Schreiben; {} ist ein Link, der ins Leere führt</translation>
    </message>
    <message>
        <source>expected a file to write, got the folder {}</source>
        <translation>erwartet: eine Datei zum Schreiben; gefunden: der Ordner {}</translation>
    </message>
    <message>
        <source>expected a file that can be written, but {} cannot</source>
        <translation>erwartet: eine Datei, die sich schreiben lässt; {} lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>expected another file, but {} says what its folder is: a folder cannot do without it</source>
        <translation>erwartet: eine andere Datei; {} sagt, was ihr Ordner enthält, und ist dort unentbehrlich</translation>
    </message>
    <message>
        <source>expected a file to write, but there is no folder {}</source>
        <translation>erwartet: eine Datei zum Schreiben; es gibt keinen Ordner {}</translation>
    </message>
    <message>
        <source>expected a file to write, but the folder {} cannot be written</source>
        <translation>erwartet: eine Datei zum Schreiben; in den Ordner {} lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>expected a folder to write, but {} is a link that leads nowhere</source>
        <translation>erwartet: ein Ordner zum Schreiben; {} ist ein Link, der ins Leere führt</translation>
    </message>
    <message>
        <source>expected a folder to write, got the file {}</source>
        <translation>erwartet: ein Ordner zum Schreiben; gefunden: die Datei {}</translation>
    </message>
    <message>
        <source>expected a folder to write, but {} cannot be written</source>
        <translation>erwartet: ein Ordner zum Schreiben; in {} lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>expected another place than that of {}, which is read from there: {}</source>
        <translation>erwartet: ein anderer Ort als der von {}, denn von dort wird gelesen: {}</translation>
    </message>
    <message>
        <source>expected another folder than the working directory, because all of it is replaced</source>
        <translation>erwartet: ein anderer Ordner als das Arbeitsverzeichnis, denn er wird ganz ersetzt</translation>
    </message>
    <message>
        <source>expected a folder that does not hold {}, because all of it is replaced: {}</source>
        <translation>erwartet: ein Ordner, in dem {} nicht liegt, denn er wird ganz ersetzt: {}</translation>
    </message>
    <message>
        <source>expected a file outside of {}, which is read from there: {}</source>
        <translation>erwartet: eine Datei außerhalb von {}, denn von dort wird gelesen: {}</translation>
    </message>
    <message>
        <source>expected a folder outside of {}, which is read from there: {}</source>
        <translation>erwartet: ein Ordner außerhalb von {}, denn von dort wird gelesen: {}</translation>
    </message>
    <message>
        <source>expected a file that is not there yet, but {} holds {}</source>
        <translation>erwartet: eine Datei, die es noch nicht gibt; {} enthält {}</translation>
    </message>
    <message>
        <source>expected {}, but {} holds other files</source>
        <translation>erwartet: {}; {} enthält andere Dateien</translation>
    </message>
    <message>
        <source>a checkpoint of HAT</source>
        <translation>ein HAT-Checkpoint</translation>
    </message>
    <message>
        <source>a model folder to write</source>
        <translation>ein Modellordner zum Schreiben</translation>
    </message>
    <message>
        <source>a new, an empty or a model folder</source>
        <translation>ein neuer Ordner, ein leerer oder ein Modellordner</translation>
    </message>
    <message>
        <source>expected dictionaries of both languages or of neither</source>
        <translation>erwartet: Wörterbücher beider Sprachen oder keiner</translation>
    </message>
    <message>
        <source>expected dictionaries together with byte pairs</source>
        <translation>erwartet: Wörterbücher zusammen mit den Bytepaaren</translation>
    </message>
    <message>
        <source>a folder of fairseq&apos;s binarised data</source>
        <translation>ein Ordner mit binarisierten Daten von fairseq</translation>
    </message>
    <message>
        <source>a data folder to write</source>
        <translation>ein Datenordner zum Schreiben</translation>
    </message>
    <message>
        <source>a new, an empty or a prepared data folder</source>
        <translation>ein neuer Ordner, ein leerer oder einer mit vorbereiteten Daten</translation>
    </message>
    <message>
        <source>expected both languages or neither</source>
        <translation>erwartet: beide Sprachen oder keine</translation>
    </message>
    <message>
        <source>a number of hypotheses</source>
        <translation>Zahl der Hypothesen</translation>
    </message>
    <message>
        <source>an exponent</source>
        <translation>ein Exponent</translation>
    </message>
    <message>
        <source>a number of tokens</source>
        <translation>Zahl der Tokens</translation>
    </message>
    <message>
        <source>a number of sentences</source>
        <translation>Zahl der Sätze</translation>
    </message>
    <message>
        <source>a number of threads</source>
        <translation>Zahl der Threads</translation>
    </message>
    <message>
        <source>expected a learning rate above 0 and up to {}, got {}</source>
        <translation>erwartet: eine Lernrate über 0 und bis {}; gefunden: {}</translation>
    </message>
    <message>
        <source>the training text of the source language</source>
        <translation>der Trainingstext der Quellsprache</translation>
    </message>
    <message>
        <source>the training text of the target language</source>
        <translation>der Trainingstext der Zielsprache</translation>
    </message>
    <message>
        <source>expected validation text in both languages or in neither, got only {}</source>
        <translation>erwartet: Validierungstext in beiden Sprachen oder in keiner; gefunden: nur {}</translation>
    </message>
    <message>
        <source>a language code</source>
        <translation>ein Sprachcode</translation>
    </message>
    <message>
        <source>expected another language than the source&apos;s, got {} twice</source>
        <translation>erwartet: eine andere Sprache als die der Quelle; gefunden: zweimal {}</translation>
    </message>
    <message>
        <source>expected a language code such as en, got &quot;{}&quot;</source>
        <translation>erwartet: ein Sprachcode wie en; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected keep_labels beside it, which says which of them are kept, but it is missing</source>
        <translation>erwartet: daneben keep_labels mit der Auswahl der Labels, die bleiben; die Angabe fehlt</translation>
    </message>
    <message>
        <source>expected the file with one label a line that keep_labels chooses from, but it is missing</source>
        <translation>erwartet: die Datei mit einem Label je Zeile, aus der keep_labels auswählt; die Angabe fehlt</translation>
    </message>
    <message>
        <source>expected valid_source and valid_target beside it, but they are missing</source>
        <translation>erwartet: daneben valid_source und valid_target; beide fehlen</translation>
    </message>
    <message>
        <source>a prepared data folder</source>
        <translation>ein Ordner mit vorbereiteten Daten</translation>
    </message>
    <message>
        <source>a folder for the run</source>
        <translation>ein Ordner für den Lauf</translation>
    </message>
    <message>
        <source>a new or an empty folder, or one that holds a run to resume</source>
        <translation>ein neuer oder leerer Ordner oder einer mit einem Lauf, der fortgesetzt wird</translation>
    </message>
    <message>
        <source>the architecture of the SubTransformer</source>
        <translation>die Architektur des SubTransformers</translation>
    </message>
    <message>
        <source>expected no architecture: a SuperTransformer trains all of its space</source>
        <translation>erwartet: keine Architektur; ein SuperTransformer trainiert seinen ganzen Raum</translation>
    </message>
    <message>
        <source>a probability</source>
        <translation>eine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>ein Anteil</translation>
    </message>
    <message>
        <source>a number of updates</source>
        <translation>Zahl der Schritte</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>Zahl der Minuten</translation>
    </message>
    <message>
        <source>a number of batches</source>
        <translation>Zahl der Batches</translation>
    </message>
    <message>
        <source>a learning rate</source>
        <translation>eine Lernrate</translation>
    </message>
    <message>
        <source>expected at most lr ({}), got {}</source>
        <translation>erwartet: höchstens lr ({}); gefunden: {}</translation>
    </message>
    <message>
        <source>a decay</source>
        <translation>ein Abklingfaktor</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>a norm</source>
        <translation>eine Norm</translation>
    </message>
    <message>
        <source>a number of checkpoints</source>
        <translation>Zahl der Checkpoints</translation>
    </message>
    <message>
        <source>expected at most keep_checkpoints ({}), got {}</source>
        <translation>erwartet: höchstens keep_checkpoints ({}); gefunden: {}</translation>
    </message>
    <message>
        <source>a number of architectures</source>
        <translation>Zahl der Architekturen</translation>
    </message>
    <message>
        <source>a number of runs</source>
        <translation>Zahl der Läufe</translation>
    </message>
    <message>
        <source>the CSV to go on with</source>
        <translation>die CSV-Datei, die fortgesetzt wird</translation>
    </message>
    <message>
        <source>something (measured rows: resume goes on with them)</source>
        <translation>etwas (gemessene Zeilen: resume setzt sie fort)</translation>
    </message>
    <message>
        <source>expected a machine as ssh names it, such as pi@raspberrypi, got &quot;{}&quot;</source>
        <translation>erwartet: ein Rechner, wie ssh ihn nennt, etwa pi@raspberrypi; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected the path of a program, in letters, digits and . _ - / ~ +, got &quot;{}&quot;</source>
        <translation>erwartet: der Pfad eines Programms aus Buchstaben, Ziffern und . _ - / ~ +; gefunden: „{}“</translation>
    </message>
    <message>
        <source>a number of sentence lengths</source>
        <translation>Zahl der Satzlängen</translation>
    </message>
    <message>
        <source>a CSV of architectures and milliseconds</source>
        <translation>eine CSV-Datei mit Architekturen und Millisekunden</translation>
    </message>
    <message>
        <source>a predictor file to write</source>
        <translation>eine Vorhersage-Datei zum Schreiben</translation>
    </message>
    <message>
        <source>a number of steps</source>
        <translation>Zahl der Schritte</translation>
    </message>
    <message>
        <source>a number of rows</source>
        <translation>Zahl der Zeilen</translation>
    </message>
    <message>
        <source>expected a share above 0 and below 0.5, got {}</source>
        <translation>erwartet: ein Anteil über 0 und unter 0,5; gefunden: {}</translation>
    </message>
    <message>
        <source>a SuperTransformer folder</source>
        <translation>ein SuperTransformer-Ordner</translation>
    </message>
    <message>
        <source>the latency predictor of the device</source>
        <translation>die Latenzvorhersage des Geräts</translation>
    </message>
    <message>
        <source>the folder of the search to go on with</source>
        <translation>der Ordner der Suche, die fortgesetzt wird</translation>
    </message>
    <message>
        <source>the folder of a search, or a new one</source>
        <translation>der Ordner einer Suche oder ein neuer</translation>
    </message>
    <message>
        <source>a new or an empty folder (resume goes on with a search)</source>
        <translation>ein neuer oder leerer Ordner (resume setzt eine Suche fort)</translation>
    </message>
    <message>
        <source>expected either the front or a random search, got both</source>
        <translation>erwartet: entweder die Front oder eine Zufallssuche; gefunden: beides</translation>
    </message>
    <message>
        <source>expected a positive number of ms, got {}</source>
        <translation>erwartet: eine Zahl von ms größer als 0; gefunden: {}</translation>
    </message>
    <message>
        <source>a number of candidates</source>
        <translation>Zahl der Kandidaten</translation>
    </message>
    <message>
        <source>expected at most the population ({}), got {}</source>
        <translation>erwartet: höchstens die Population ({}); gefunden: {}</translation>
    </message>
    <message>
        <source>a number of children</source>
        <translation>Zahl der Kinder</translation>
    </message>
    <message>
        <source>expected parents + mutations + crossovers ({} + {} + {} = {}), got {}</source>
        <translation>erwartet: parents + mutations + crossovers ({} + {} + {} = {}); gefunden: {}</translation>
    </message>
    <message>
        <source>expected 0 or a factor from {} to {}, got {}</source>
        <translation>erwartet: 0 oder ein Faktor von {} bis {}; gefunden: {}</translation>
    </message>
    <message>
        <source>a number of generations</source>
        <translation>Zahl der Generationen</translation>
    </message>
    <message>
        <source>a number of tries</source>
        <translation>Zahl der Versuche</translation>
    </message>
    <message>
        <source>a model folder</source>
        <translation>ein Modellordner</translation>
    </message>
    <message>
        <source>a number of translations</source>
        <translation>Zahl der Übersetzungen</translation>
    </message>
    <message>
        <source>expected at most the beam ({}), got {}</source>
        <translation>erwartet: höchstens der Beam ({}); gefunden: {}</translation>
    </message>
    <message>
        <source>expected whole lines with {}, got both</source>
        <translation>erwartet: mit {} nur ganze Zeilen; gefunden: beides zusammen</translation>
    </message>
    <message>
        <source>the text to translate</source>
        <translation>der Text zum Übersetzen</translation>
    </message>
    <message>
        <source>the reference translation</source>
        <translation>die Referenzübersetzung</translation>
    </message>
    <message>
        <source>a number of watts</source>
        <translation>Zahl der Watt</translation>
    </message>
    <message>
        <source>a number of grams</source>
        <translation>Zahl der Gramm</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>ein Preis</translation>
    </message>
    <message>
        <source>the name of a currency</source>
        <translation>der Name einer Währung</translation>
    </message>
    <message>
        <source>{}
{}</source>
        <translation>{}
{}</translation>
    </message>
    <message>
        <source>cannot be written: {}</source>
        <translation>lässt sich nicht schreiben: {}</translation>
    </message>
    <message>
        <source>expected an architecture: its text form &quot;enc ... | dec ...&quot;, &quot;architecture: ...&quot;, or HAT&apos;s keys</source>
        <translation>erwartet: eine Architektur, also ihre Textform &quot;enc ... | dec ...&quot;, &quot;architecture: ...&quot; oder HATs Schlüssel</translation>
    </message>
    <message>
        <source>{}; got a table, whose first line is &quot;{}&quot;</source>
        <translation>{}; gefunden: eine Tabelle, deren erste Zeile „{}“ lautet</translation>
    </message>
    <message>
        <source>expected an architecture, got a config of {}</source>
        <translation>erwartet: eine Architektur; gefunden: eine Konfiguration ({})</translation>
    </message>
    <message>
        <source>expected the key {}, or HAT&apos;s keys ({} and so on)</source>
        <translation>erwartet: der Schlüssel {} oder HATs Schlüssel ({} und so weiter)</translation>
    </message>
    <message>
        <source>expected an architecture file or a model folder, got a folder without model.yaml</source>
        <translation>erwartet: eine Architekturdatei oder ein Modellordner; gefunden: ein Ordner ohne model.yaml</translation>
    </message>
    <message>
        <source>expected the last 1, 2 or 3 of {} encoder layers, which is all that HAT can express, got {}</source>
        <translation>erwartet: die letzten 1, 2 oder 3 von {} Encoder-Schichten, denn mehr kann HAT nicht ausdrücken; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a file to write, got an empty name</source>
        <translation>erwartet: eine Datei zum Schreiben; gefunden: ein leerer Name</translation>
    </message>
    <message>
        <source>cannot be written: it is a link that leads nowhere</source>
        <translation>lässt sich nicht schreiben: Es ist ein Link, der ins Leere führt</translation>
    </message>
    <message>
        <source>expected a file to write, got a folder</source>
        <translation>erwartet: eine Datei zum Schreiben; gefunden: ein Ordner</translation>
    </message>
    <message>
        <source>cannot be written: there is no folder {}</source>
        <translation>lässt sich nicht schreiben: Es gibt keinen Ordner {}</translation>
    </message>
    <message>
        <source>cannot be flushed to the disk: {}</source>
        <translation>lässt sich nicht auf den Datenträger schreiben: {}</translation>
    </message>
    <message>
        <source>cannot be replaced: {}</source>
        <translation>lässt sich nicht ersetzen: {}</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>cannot be flushed to the disk</source>
        <translation>lässt sich nicht auf den Datenträger schreiben</translation>
    </message>
    <message>
        <source>expected a folder, got a file</source>
        <translation>erwartet: ein Ordner; gefunden: eine Datei</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>cannot be replaced</source>
        <translation>lässt sich nicht ersetzen</translation>
    </message>
    <message>
        <source>expected the content with the checksum {} that {} names, got {}: the file is damaged, or another one took its place (take its line out of {} where that was meant)</source>
        <translation>erwartet: der Inhalt mit der Prüfsumme {}, die {} nennt; gefunden: {}; die Datei ist beschädigt, oder eine andere ist an ihre Stelle getreten (war das beabsichtigt, ihre Zeile aus {} entfernen)</translation>
    </message>
    <message>
        <source>expected a list of sessions</source>
        <translation>erwartet: eine Liste von Sitzungen</translation>
    </message>
    <message>
        <source>expected no negative time and energy</source>
        <translation>erwartet: keine negative Zeit oder Energie</translation>
    </message>
    <message>
        <source>cannot make the folder: {}</source>
        <translation>der Ordner lässt sich nicht anlegen: {}</translation>
    </message>
    <message>
        <source>line {}</source>
        <translation>Zeile {}</translation>
    </message>
    <message>
        <source>line {}, column {}</source>
        <translation>Zeile {}, Spalte {}</translation>
    </message>
    <message>
        <source>expected a closing quotation mark</source>
        <translation>erwartet: ein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>expected a number of tokens from 1, got {}</source>
        <translation>erwartet: eine Zahl von Tokens ab 1; gefunden: {}</translation>
    </message>
    <message>
        <source>cannot be made: {}</source>
        <translation>lässt sich nicht anlegen: {}</translation>
    </message>
    <message>
        <source>expected a whole number from {} to {}, got {}</source>
        <translation>erwartet: eine ganze Zahl von {} bis {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a whole number, got {}</source>
        <translation>erwartet: eine ganze Zahl; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a whole number from 0, got {}</source>
        <translation>erwartet: eine ganze Zahl ab 0; gefunden: {}</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>eine Zuordnung</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>expected {} or {}, got {}</source>
        <translation>erwartet: {} oder {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a number, got {}</source>
        <translation>erwartet: eine Zahl; gefunden: {}</translation>
    </message>
    <message>
        <source>expected one text, got {}</source>
        <translation>erwartet: ein einziger Text; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a list of texts, got a mapping</source>
        <translation>erwartet: eine Liste von Texten; gefunden: eine Zuordnung</translation>
    </message>
    <message>
        <source>expected lines of &quot;key: value&quot;</source>
        <translation>erwartet: Zeilen der Form &quot;key: value&quot;</translation>
    </message>
    <message>
        <source>expected one of {}, got {}</source>
        <translation>erwartet: einer der Werte {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected each key once, got it twice</source>
        <translation>erwartet: jeder Schlüssel nur einmal; gefunden: zweimal</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>expected at most {} bytes, got more</source>
        <translation>erwartet: höchstens {} Byte; gefunden: mehr</translation>
    </message>
    <message>
        <source>expected a file, got an empty name</source>
        <translation>erwartet: eine Datei; gefunden: ein leerer Name</translation>
    </message>
    <message>
        <source>expected a file, but there is none of that name</source>
        <translation>erwartet: eine Datei; unter diesem Namen gibt es keine</translation>
    </message>
    <message>
        <source>cannot be read: {}</source>
        <translation>lässt sich nicht lesen: {}</translation>
    </message>
    <message>
        <source>expected a file, got a folder</source>
        <translation>erwartet: eine Datei; gefunden: ein Ordner</translation>
    </message>
    <message>
        <source>expected a folder that nobody writes into, but another run is at work in it: wait for its end, or choose another folder</source>
        <translation>erwartet: ein Ordner, in den sonst nichts schreibt; darin arbeitet schon ein anderer Lauf: dessen Ende abwarten oder einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>byte {}</source>
        <translation>Byte {}</translation>
    </message>
    <message>
        <source>{}, byte {}</source>
        <translation>{}, Byte {}</translation>
    </message>
    <message>
        <source>truncated: expected more bytes here, the end is at byte {}</source>
        <translation>abgeschnitten; erwartet: hier weitere Bytes; gefunden: das Ende bei Byte {}</translation>
    </message>
    <message>
        <source>truncated: expected {} bytes, got {}</source>
        <translation>abgeschnitten; erwartet: {} Byte; gefunden: {}</translation>
    </message>
    <message>
        <source>truncated: expected a line, got no line break</source>
        <translation>abgeschnitten; erwartet: eine Zeile; gefunden: kein Zeilenumbruch</translation>
    </message>
    <message>
        <source>expected a word, a blank and its count, got &quot;{}&quot;</source>
        <translation>erwartet: ein Wort, ein Leerzeichen und seine Anzahl; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected a whole number as the count, got &quot;{}&quot;</source>
        <translation>erwartet: eine ganze Zahl als Anzahl; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected at most {} words, got more</source>
        <translation>erwartet: höchstens {} Wörter; gefunden: mehr</translation>
    </message>
    <message>
        <source>expected a dictionary with a word and its count a line, got an empty file</source>
        <translation>erwartet: ein Wörterbuch mit einem Wort und seiner Anzahl je Zeile; gefunden: eine leere Datei</translation>
    </message>
    <message>
        <source>expected UTF-8 text</source>
        <translation>erwartet: UTF-8-Text</translation>
    </message>
    <message>
        <source>expected a positive number, got {}</source>
        <translation>erwartet: eine Zahl größer als 0; gefunden: {}</translation>
    </message>
    <message>
        <source>expected an id below {}, got {}</source>
        <translation>erwartet: eine Kennung unter {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected whole numbers</source>
        <translation>erwartet: ganze Zahlen</translation>
    </message>
    <message>
        <source>expected numbers from {} to {}</source>
        <translation>erwartet: Zahlen von {} bis {}</translation>
    </message>
    <message>
        <source>expected a checkpoint of HAT with weights under this name</source>
        <translation>erwartet: ein HAT-Checkpoint mit Gewichten unter diesem Namen</translation>
    </message>
    <message>
        <source>expected a tensor of this name</source>
        <translation>erwartet: ein Tensor dieses Namens</translation>
    </message>
    <message>
        <source>expected another shape of this tensor</source>
        <translation>erwartet: eine andere Form dieses Tensors</translation>
    </message>
    <message>
        <source>{} are not part of HAT&apos;s networks, and not supported</source>
        <translation>kommt in HATs Netzen nicht vor und wird nicht unterstützt: {}</translation>
    </message>
    <message>
        <source>learned positions</source>
        <translation>gelernte Positionen</translation>
    </message>
    <message>
        <source>networks without positions</source>
        <translation>Netze ohne Positionen</translation>
    </message>
    <message>
        <source>adaptive inputs</source>
        <translation>adaptive Eingaben</translation>
    </message>
    <message>
        <source>adaptive softmax is not part of HAT&apos;s networks, and not supported</source>
        <translation>adaptive Softmax kommt in HATs Netzen nicht vor und wird nicht unterstützt</translation>
    </message>
    <message>
        <source>expected {}, got {}: HAT&apos;s networks have no other, and it is not supported</source>
        <translation>erwartet: {}; gefunden: {}; HATs Netze kennen nichts anderes, und es wird nicht unterstützt</translation>
    </message>
    <message>
        <source>expected the weights of an encoder and a decoder</source>
        <translation>erwartet: die Gewichte eines Encoders und eines Decoders</translation>
    </message>
    <message>
        <source>expected the same place of the layer norms in encoder and decoder</source>
        <translation>erwartet: die Layer-Norms in Encoder und Decoder an derselben Stelle</translation>
    </message>
    <message>
        <source>expected a final layer norm in both stacks where norms come first, and nowhere else</source>
        <translation>erwartet: eine abschließende Layer-Norm in beiden Stapeln, wo die Normen zuerst kommen, und sonst nirgends</translation>
    </message>
    <message>
        <source>expected version 3: HAT ignores the final layer norm of older ones</source>
        <translation>erwartet: Version 3; bei älteren übergeht HAT die abschließende Layer-Norm</translation>
    </message>
    <message>
        <source>expected the same table as {}, because {} is set</source>
        <translation>erwartet: dieselbe Tabelle wie {}, denn {} ist gesetzt</translation>
    </message>
    <message>
        <source>expected at most {}, which is what the weights have, got {}</source>
        <translation>erwartet: höchstens {}, wie es die Gewichte haben; gefunden: {}</translation>
    </message>
    <message>
        <source>expected divisors of the q/k/v dim {}, got {}</source>
        <translation>erwartet: Teiler der q/k/v-Dimension {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected -1, 1 or 2, got {}</source>
        <translation>erwartet: -1, 1 oder 2; gefunden: {}</translation>
    </message>
    <message>
        <source>expected {} layers among the choices: HAT counts cross-attention sources from the last of them</source>
        <translation>erwartet: {} Schichten unter den Wahlmöglichkeiten; HAT zählt die Quellen der Kreuz-Attention von der letzten davon</translation>
    </message>
    <message>
        <source>expected {}, which is what the weights have, got {}</source>
        <translation>erwartet: {}, wie es die Gewichte haben; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a number for each of the {} layers, got {}</source>
        <translation>erwartet: je eine Zahl für jede der {} Schichten; gefunden: {}</translation>
    </message>
    <message>
        <source>expected 1 to {} layers, got {}</source>
        <translation>erwartet: 1 bis {} Schichten; gefunden: {}</translation>
    </message>
    <message>
        <source>expected -1, 1 or 2 for each layer, got {}</source>
        <translation>erwartet: -1, 1 oder 2 für jede Schicht; gefunden: {}</translation>
    </message>
    <message>
        <source>expected {} axes of 1 to {} elements</source>
        <translation>erwartet: {} Achsen mit 1 bis {} Elementen</translation>
    </message>
    <message>
        <source>expected finite numbers</source>
        <translation>erwartet: endliche Zahlen</translation>
    </message>
    <message>
        <source>damaged or not readable</source>
        <translation>beschädigt oder nicht lesbar</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>{}: nothing of HAT&apos;s</source>
        <translation>{}: nicht von HAT</translation>
    </message>
    <message>
        <source>{}: it goes with a checkpoint or binarised data, which is not among the files</source>
        <translation>{}: gehört zu einem Checkpoint oder zu binarisierten Daten, und beides ist nicht unter den Dateien</translation>
    </message>
    <message>
        <source>byte pairs</source>
        <translation>Bytepaare</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>ein Wörterbuch</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>an empty folder</source>
        <translation>ein leerer Ordner</translation>
    </message>
    <message>
        <source>a folder of {} files: name those that are HAT&apos;s</source>
        <translation>ein Ordner mit {} Dateien: die von HAT einzeln nennen</translation>
    </message>
    <message>
        <source>fairseq&apos;s binarised data, {} to {}: {}</source>
        <translation>binarisierte Daten von fairseq, {} nach {}: {}</translation>
    </message>
    <message>
        <source>{}: expected both sides beside each other, named {} and {}</source>
        <translation>{}: erwartet: beide Seiten nebeneinander, mit den Namen {} und {}</translation>
    </message>
    <message>
        <source>latency data and a latency predictor</source>
        <translation>Latenzdaten und eine Latenzvorhersage</translation>
    </message>
    <message>
        <source>expected one of {}: the file does not say which device it speaks for</source>
        <translation>erwartet: eine Angabe aus {}; die Datei sagt nicht, für welches Gerät sie gilt</translation>
    </message>
    <message>
        <source>cannot be opened: {}</source>
        <translation>lässt sich nicht öffnen: {}</translation>
    </message>
    <message>
        <source>expected a file, got a folder or a device</source>
        <translation>erwartet: eine Datei; gefunden: ein Ordner oder ein Gerät</translation>
    </message>
    <message>
        <source>cannot be mapped into memory: {}</source>
        <translation>lässt sich nicht in den Speicher einblenden: {}</translation>
    </message>
    <message>
        <source>expected fairseq&apos;s &quot;mmap&quot; data, got its older &quot;cached&quot; or &quot;lazy&quot; kind; prepare it again with {}</source>
        <translation>erwartet: Daten von fairseq der Art &quot;mmap&quot;; gefunden: die ältere Art &quot;cached&quot; oder &quot;lazy&quot;; neu vorbereiten mit {}</translation>
    </message>
    <message>
        <source>expected the index of fairseq&apos;s mmap data (it begins with MMIDIDX)</source>
        <translation>erwartet: der Index der mmap-Daten von fairseq (er beginnt mit MMIDIDX)</translation>
    </message>
    <message>
        <source>expected a header of {} bytes, the file ends</source>
        <translation>erwartet: ein Kopf von {} Byte; die Datei endet vorher</translation>
    </message>
    <message>
        <source>expected version 1, got {}</source>
        <translation>erwartet: Version 1; gefunden: {}</translation>
    </message>
    <message>
        <source>expected whole numbers, got floating-point data</source>
        <translation>erwartet: ganze Zahlen; gefunden: Gleitkommazahlen</translation>
    </message>
    <message>
        <source>expected a type code from 1 to 8, got {}</source>
        <translation>erwartet: ein Typcode von 1 bis 8; gefunden: {}</translation>
    </message>
    <message>
        <source>expected at most {} sentences in a file of this size, got {}</source>
        <translation>erwartet: höchstens {} Sätze in einer Datei dieser Größe; gefunden: {}</translation>
    </message>
    <message>
        <source>expected the end of the file or a number of documents, got {} bytes</source>
        <translation>erwartet: das Ende der Datei oder eine Zahl von Dokumenten; gefunden: {} Byte</translation>
    </message>
    <message>
        <source>expected places of {} documents, got {} bytes</source>
        <translation>erwartet: die Stellen von {} Dokumenten; gefunden: {} Byte</translation>
    </message>
    <message>
        <source>expected ascending numbers of sentences up to {}, got {}</source>
        <translation>erwartet: aufsteigende Zahlen von Sätzen bis {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected the length of sentence {}, got {}</source>
        <translation>erwartet: die Länge von Satz {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected sentence {} ({} tokens) between byte {} and byte {} of {}, got place {}</source>
        <translation>erwartet: Satz {} ({} Tokens) zwischen Byte {} und Byte {} von {}; gefunden: Stelle {}</translation>
    </message>
    <message>
        <source>expected a number below {}, got {}</source>
        <translation>erwartet: eine Zahl unter {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a token id, got {}</source>
        <translation>erwartet: eine Token-Kennung; gefunden: {}</translation>
    </message>
    <message>
        <source>expected ids from 0 to {}, got {}</source>
        <translation>erwartet: Kennungen von 0 bis {}; gefunden: {}</translation>
    </message>
    <message>
        <source>sentence {}</source>
        <translation>Satz {}</translation>
    </message>
    <message>
        <source>expected a pickle, got nothing</source>
        <translation>erwartet: ein Pickle; gefunden: nichts</translation>
    </message>
    <message>
        <source>values are nested more than {} deep</source>
        <translation>Werte sind mehr als {} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>expected the name of a global in UTF-8</source>
        <translation>erwartet: der Name eines globalen Objekts in UTF-8</translation>
    </message>
    <message>
        <source>more values than can be counted</source>
        <translation>mehr Werte, als sich zählen lassen</translation>
    </message>
    <message>
        <source>expected a list to append to</source>
        <translation>erwartet: eine Liste, an die angehängt wird</translation>
    </message>
    <message>
        <source>expected a value for every key</source>
        <translation>erwartet: ein Wert zu jedem Schlüssel</translation>
    </message>
    <message>
        <source>expected a dict to set a value in</source>
        <translation>erwartet: ein Dict, in dem ein Wert gesetzt wird</translation>
    </message>
    <message>
        <source>expected a value on the stack, which is empty</source>
        <translation>erwartet: ein Wert auf dem Stack; gefunden: ein leerer Stack</translation>
    </message>
    <message>
        <source>expected a mark on the stack, got none</source>
        <translation>erwartet: eine Marke auf dem Stack; gefunden: keine</translation>
    </message>
    <message>
        <source>expected {} values on the stack, got {}</source>
        <translation>erwartet: {} Werte auf dem Stack; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a memo number of at most {}, got {}</source>
        <translation>erwartet: eine Memo-Nummer bis höchstens {}; gefunden: {}</translation>
    </message>
    <message>
        <source>nothing is kept in the memo under {}</source>
        <translation>im Memo liegt nichts unter {}</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>erwartet: eine Zahl</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>erwartet: eine ganze Zahl</translation>
    </message>
    <message>
        <source>expected a string in quotes</source>
        <translation>erwartet: eine Zeichenkette in Anführungszeichen</translation>
    </message>
    <message>
        <source>expected two hexadecimal digits after \x</source>
        <translation>erwartet: zwei Hexadezimalziffern nach \x</translation>
    </message>
    <message>
        <source>expected the number of a character after \u</source>
        <translation>erwartet: die Nummer eines Zeichens nach \u</translation>
    </message>
    <message>
        <source>expected the name of a global as text</source>
        <translation>erwartet: der Name eines globalen Objekts als Text</translation>
    </message>
    <message>
        <source>expected an object to set the state of</source>
        <translation>erwartet: ein Objekt, dessen Zustand gesetzt wird</translation>
    </message>
    <message>
        <source>expected a global to call after the mark</source>
        <translation>erwartet: ein globales Objekt zum Aufrufen nach der Marke</translation>
    </message>
    <message>
        <source>expected a pickle of protocol 0 to 5, got {}</source>
        <translation>erwartet: ein Pickle mit Protokoll 0 bis 5; gefunden: {}</translation>
    </message>
    <message>
        <source>truncated: expected a frame of {} bytes, got {}</source>
        <translation>abgeschnitten; erwartet: ein Rahmen von {} Byte; gefunden: {}</translation>
    </message>
    <message>
        <source>values of Python&apos;s extension registry are not supported</source>
        <translation>Werte aus Pythons Erweiterungsregister werden nicht unterstützt</translation>
    </message>
    <message>
        <source>buffers outside of the pickle are not supported</source>
        <translation>Puffer außerhalb des Pickles werden nicht unterstützt</translation>
    </message>
    <message>
        <source>expected an instruction of a pickle, got byte 0x{}</source>
        <translation>erwartet: eine Anweisung eines Pickles; gefunden: Byte 0x{}</translation>
    </message>
    <message>
        <source>expected a length, got {}</source>
        <translation>erwartet: eine Länge; gefunden: {}</translation>
    </message>
    <message>
        <source>HAT latency predictor, {} tensors</source>
        <translation>Latenzvorhersage von HAT, {} Tensoren</translation>
    </message>
    <message>
        <source>a file of torch.save that is neither a checkpoint nor a latency predictor of HAT</source>
        <translation>eine Datei von torch.save, die weder ein Checkpoint noch eine Latenzvorhersage von HAT ist</translation>
    </message>
    <message>
        <source>HAT checkpoint: SuperTransformer</source>
        <translation>HAT-Checkpoint: SuperTransformer</translation>
    </message>
    <message>
        <source>HAT checkpoint: SubTransformer</source>
        <translation>HAT-Checkpoint: SubTransformer</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{}, {} to {}</source>
        <translation>{}, {} nach {}</translation>
    </message>
    <message>
        <source>{}, vocabularies of {} and {} tokens</source>
        <translation>{}, Vokabulare mit {} und {} Tokens</translation>
    </message>
    <message>
        <source>{}, {} updates</source>
        <translation>{}, {} Schritte</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>HAT&apos;s YAML: {}</source>
        <translation>YAML von HAT: {}</translation>
    </message>
    <message>
        <source>a SuperTransformer&apos;s search space, with the settings of its training</source>
        <translation>der Suchraum eines SuperTransformers, mit den Einstellungen seines Trainings</translation>
    </message>
    <message>
        <source>a SuperTransformer&apos;s search space</source>
        <translation>der Suchraum eines SuperTransformers</translation>
    </message>
    <message>
        <source>the architecture of a SubTransformer, with the settings of its training</source>
        <translation>die Architektur eines SubTransformers, mit den Einstellungen seines Trainings</translation>
    </message>
    <message>
        <source>the architecture of a SubTransformer</source>
        <translation>die Architektur eines SubTransformers</translation>
    </message>
    <message>
        <source>settings of an evolutionary search</source>
        <translation>Einstellungen einer evolutionären Suche</translation>
    </message>
    <message>
        <source>settings of a latency data set, with its search space</source>
        <translation>Einstellungen eines Latenz-Datensatzes, mit seinem Suchraum</translation>
    </message>
    <message>
        <source>settings of a latency predictor</source>
        <translation>Einstellungen einer Latenzvorhersage</translation>
    </message>
    <message>
        <source>settings of a training</source>
        <translation>Einstellungen eines Trainings</translation>
    </message>
    <message>
        <source>YAML: an architecture</source>
        <translation>YAML: eine Architektur</translation>
    </message>
    <message>
        <source>YAML: a search space</source>
        <translation>YAML: ein Suchraum</translation>
    </message>
    <message>
        <source>YAML that is neither a search space nor an architecture</source>
        <translation>YAML, das weder ein Suchraum noch eine Architektur ist</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>ein leerer Text</translation>
    </message>
    <message>
        <source>a text of very long lines</source>
        <translation>ein Text aus sehr langen Zeilen</translation>
    </message>
    <message>
        <source>latency data in HAT&apos;s columns</source>
        <translation>Latenzdaten in HATs Spalten</translation>
    </message>
    <message>
        <source>results to show beside the workspace&apos;s (CSV)</source>
        <translation>Ergebnisse, die neben denen des Arbeitsbereichs gezeigt werden (CSV)</translation>
    </message>
    <message>
        <source>an architecture in its text form</source>
        <translation>eine Architektur in ihrer Textform</translation>
    </message>
    <message>
        <source>byte pairs (BPE codes)</source>
        <translation>Bytepaare (BPE-Codes)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>a fairseq dictionary: words and their counts</source>
        <translation>ein Wörterbuch von fairseq: Wörter und ihre Anzahlen</translation>
    </message>
    <message>
        <source>lines of text</source>
        <translation>Textzeilen</translation>
    </message>
    <message>
        <source>fairseq&apos;s binarised data: {} sentences, {} tokens</source>
        <translation>binarisierte Daten von fairseq: {} Sätze, {} Tokens</translation>
    </message>
    <message>
        <source>a workspace folder</source>
        <translation>ein Arbeitsbereich-Ordner</translation>
    </message>
    <message>
        <source>a model folder: SuperTransformer, {}</source>
        <translation>ein Modellordner: SuperTransformer, {}</translation>
    </message>
    <message>
        <source>a model folder: SubTransformer, {}</source>
        <translation>ein Modellordner: SubTransformer, {}</translation>
    </message>
    <message>
        <source>a folder of fairseq&apos;s binarised data, {} side</source>
        <translation>ein Ordner mit binarisierten Daten von fairseq, {} Seite</translation>
    </message>
    <message>
        <source>a folder of fairseq&apos;s binarised data, {} sides</source>
        <translation>ein Ordner mit binarisierten Daten von fairseq, {} Seiten</translation>
    </message>
    <message>
        <source>a folder that is neither a model nor a workspace</source>
        <translation>ein Ordner, der weder ein Modell noch ein Arbeitsbereich ist</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>eine leere Datei</translation>
    </message>
    <message>
        <source>a zip archive that torch.save did not write</source>
        <translation>ein Zip-Archiv, das nicht von torch.save stammt</translation>
    </message>
    <message>
        <source>fairseq&apos;s binarised data: an index whose .bin is not beside it</source>
        <translation>binarisierte Daten von fairseq: ein Index, neben dem seine .bin-Datei fehlt</translation>
    </message>
    <message>
        <source>fairseq&apos;s binarised data of the older &quot;cached&quot; kind: prepare it again with {}</source>
        <translation>binarisierte Daten von fairseq der älteren Art &quot;cached&quot;: neu vorbereiten mit {}</translation>
    </message>
    <message>
        <source>an array of NumPy</source>
        <translation>ein Array von NumPy</translation>
    </message>
    <message>
        <source>a latency predictor of this program</source>
        <translation>eine Latenzvorhersage dieses Programms</translation>
    </message>
    <message>
        <source>safetensors with {} tensors</source>
        <translation>Safetensors mit {} Tensoren</translation>
    </message>
    <message>
        <source>a pointer of git-lfs: the file that it stands for was not fetched ({})</source>
        <translation>ein Zeiger von git-lfs: Die Datei, für die er steht, wurde nicht geholt ({})</translation>
    </message>
    <message>
        <source>a web page, not the file that was to be downloaded</source>
        <translation>eine Webseite, nicht die Datei, die heruntergeladen werden sollte</translation>
    </message>
    <message>
        <source>a binary file of an unknown kind</source>
        <translation>eine Binärdatei unbekannter Art</translation>
    </message>
    <message>
        <source>expected the id of a storage: type, key, place and number of elements</source>
        <translation>erwartet: die Kennung eines Speicherbereichs: Typ, Schlüssel, Ort und Zahl der Elemente</translation>
    </message>
    <message>
        <source>expected a storage of floats or whole numbers, got {}</source>
        <translation>erwartet: ein Speicherbereich mit Gleitkomma- oder ganzen Zahlen; gefunden: {}</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>expected the key of a storage as text</source>
        <translation>erwartet: der Schlüssel eines Speicherbereichs als Text</translation>
    </message>
    <message>
        <source>expected a storage&apos;s number of elements</source>
        <translation>erwartet: die Zahl der Elemente eines Speicherbereichs</translation>
    </message>
    <message>
        <source>expected a view that lies inside of its storage</source>
        <translation>erwartet: ein Ausschnitt, der innerhalb seines Speicherbereichs liegt</translation>
    </message>
    <message>
        <source>expected {} bytes of numbers under this name, got none</source>
        <translation>erwartet: {} Byte mit Zahlen unter diesem Namen; gefunden: keine</translation>
    </message>
    <message>
        <source>expected the id of a storage in {} parts, got {}</source>
        <translation>erwartet: die Kennung eines Speicherbereichs in {} Teilen; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a tensor</source>
        <translation>erwartet: ein Tensor</translation>
    </message>
    <message>
        <source>expected a tensor&apos;s storage, offset, shape and strides</source>
        <translation>erwartet: Speicherbereich, Versatz, Form und Schrittweiten eines Tensors</translation>
    </message>
    <message>
        <source>expected a tensor&apos;s offset, shape and strides</source>
        <translation>erwartet: Versatz, Form und Schrittweiten eines Tensors</translation>
    </message>
    <message>
        <source>the tensor reaches beyond its storage {} of {} elements</source>
        <translation>der Tensor reicht über seinen Speicherbereich {} mit {} Elementen hinaus</translation>
    </message>
    <message>
        <source>expected a storage {} of {} elements, got {} bytes</source>
        <translation>erwartet: ein Speicherbereich {} mit {} Elementen; gefunden: {} Byte</translation>
    </message>
    <message>
        <source>the tensors have far more elements than the file can hold</source>
        <translation>die Tensoren haben weit mehr Elemente, als die Datei fassen kann</translation>
    </message>
    <message>
        <source>the tar container of PyTorch before {} is not supported: load and save it with a newer PyTorch</source>
        <translation>der tar-Container von PyTorch vor {} wird nicht unterstützt: mit einem neueren PyTorch laden und speichern</translation>
    </message>
    <message>
        <source>expected one object in a file of torch.save, got another one</source>
        <translation>erwartet: ein einziges Objekt in einer Datei von torch.save; gefunden: ein weiteres</translation>
    </message>
    <message>
        <source>entry {}</source>
        <translation>Eintrag {}</translation>
    </message>
    <message>
        <source>expected a file of torch.save, got a zip archive without data.pkl</source>
        <translation>erwartet: eine Datei von torch.save; gefunden: ein Zip-Archiv ohne data.pkl</translation>
    </message>
    <message>
        <source>this is a TorchScript program, which holds code; expected a file of torch.save</source>
        <translation>dies ist ein TorchScript-Programm, das Code enthält; erwartet: eine Datei von torch.save</translation>
    </message>
    <message>
        <source>it was written by a big-endian machine, which is not supported: load and save it on a common one</source>
        <translation>sie stammt von einem Big-Endian-Rechner, was nicht unterstützt wird: auf einem üblichen Rechner laden und speichern</translation>
    </message>
    <message>
        <source>expected a file of torch.save, got nothing</source>
        <translation>erwartet: eine Datei von torch.save; gefunden: nichts</translation>
    </message>
    <message>
        <source>expected a file of torch.save, got a pickle of something else</source>
        <translation>erwartet: eine Datei von torch.save; gefunden: ein Pickle von etwas anderem</translation>
    </message>
    <message>
        <source>expected protocol {} of torch.save</source>
        <translation>erwartet: Protokoll {} von torch.save</translation>
    </message>
    <message>
        <source>expected the list of storages</source>
        <translation>erwartet: die Liste der Speicherbereiche</translation>
    </message>
    <message>
        <source>no tensor uses the storage &quot;{}&quot;</source>
        <translation>kein Tensor benutzt den Speicherbereich „{}“</translation>
    </message>
    <message>
        <source>the storage &quot;{}&quot; is there twice</source>
        <translation>der Speicherbereich „{}“ ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>expected the number of elements of storage {}, which is {}, got {}</source>
        <translation>erwartet: die Zahl der Elemente von Speicherbereich {}, nämlich {}; gefunden: {}</translation>
    </message>
    <message>
        <source>{} bytes at the end belong to no storage</source>
        <translation>{} Byte am Ende gehören zu keinem Speicherbereich</translation>
    </message>
    <message>
        <source>expected the zip64 directory before this byte, got {}</source>
        <translation>erwartet: das zip64-Verzeichnis vor diesem Byte; gefunden: {}</translation>
    </message>
    <message>
        <source>expected the end of a zip64 directory</source>
        <translation>erwartet: das Ende eines zip64-Verzeichnisses</translation>
    </message>
    <message>
        <source>an archive over several disks is not supported</source>
        <translation>ein Archiv über mehrere Datenträger wird nicht unterstützt</translation>
    </message>
    <message>
        <source>expected a zip archive, got {} bytes (truncated?)</source>
        <translation>erwartet: ein Zip-Archiv; gefunden: {} Byte (abgeschnitten?)</translation>
    </message>
    <message>
        <source>truncated, or not a zip archive: it has no directory at its end</source>
        <translation>abgeschnitten oder kein Zip-Archiv: Am Ende fehlt das Verzeichnis</translation>
    </message>
    <message>
        <source>an extra field is longer than its entry</source>
        <translation>ein Zusatzfeld ist länger als sein Eintrag</translation>
    </message>
    <message>
        <source>the zip64 field of this entry is too short</source>
        <translation>das zip64-Feld dieses Eintrags ist zu kurz</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>zu wenig Speicher</translation>
    </message>
    <message>
        <source>expected {} bytes after inflating, got more</source>
        <translation>erwartet: {} Byte nach dem Entpacken; gefunden: mehr</translation>
    </message>
    <message>
        <source>truncated: the deflated data end too early</source>
        <translation>abgeschnitten: Die gepackten Daten enden zu früh</translation>
    </message>
    <message>
        <source>damaged deflated data</source>
        <translation>beschädigte gepackte Daten</translation>
    </message>
    <message>
        <source>expected {} bytes after inflating, got {}</source>
        <translation>erwartet: {} Byte nach dem Entpacken; gefunden: {}</translation>
    </message>
    <message>
        <source>expected the directory before this byte, got {} bytes at {}</source>
        <translation>erwartet: das Verzeichnis vor diesem Byte; gefunden: {} Byte bei {}</translation>
    </message>
    <message>
        <source>expected at most {} entries in a directory of {} bytes, got {}</source>
        <translation>erwartet: höchstens {} Einträge in einem Verzeichnis von {} Byte; gefunden: {}</translation>
    </message>
    <message>
        <source>expected an entry of the directory</source>
        <translation>erwartet: ein Eintrag des Verzeichnisses</translation>
    </message>
    <message>
        <source>expected a name in UTF-8</source>
        <translation>erwartet: ein Name in UTF-8</translation>
    </message>
    <message>
        <source>entry {} is encrypted, which is not supported</source>
        <translation>Eintrag {} ist verschlüsselt, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>entry {} is packed with method {}; only stored and deflated entries are supported</source>
        <translation>Eintrag {} ist mit Verfahren {} gepackt; unterstützt werden nur stored und deflated</translation>
    </message>
    <message>
        <source>entry {} is stored, but its two sizes {} and {} differ</source>
        <translation>Eintrag {} ist ungepackt, aber seine beiden Größen {} und {} sind verschieden</translation>
    </message>
    <message>
        <source>truncated: entry {} of {} bytes at {} does not fit before the directory</source>
        <translation>abgeschnitten: Eintrag {} mit {} Byte bei {} passt nicht vor das Verzeichnis</translation>
    </message>
    <message>
        <source>the entries would take more than {} times the archive&apos;s size</source>
        <translation>die Einträge würden mehr als das {}-Fache der Größe des Archivs brauchen</translation>
    </message>
    <message>
        <source>entry {} is there twice</source>
        <translation>Eintrag {} ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>expected the header of entry {}</source>
        <translation>erwartet: der Kopf von Eintrag {}</translation>
    </message>
    <message>
        <source>expected the header of entry {}, got another name</source>
        <translation>erwartet: der Kopf von Eintrag {}; gefunden: ein anderer Name</translation>
    </message>
    <message>
        <source>entry {} is damaged: its checksum does not fit</source>
        <translation>Eintrag {} ist beschädigt: Seine Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>unknown key: HAT has no setting of this name</source>
        <translation>unbekannter Schlüssel: HAT hat keine Einstellung dieses Namens</translation>
    </message>
    <message>
        <source>unknown key, did you mean {}?</source>
        <translation>unbekannter Schlüssel; ist {} gemeint?</translation>
    </message>
    <message>
        <source>expected at least {}, the largest of {}, got {}</source>
        <translation>erwartet: mindestens {}, der größte Wert von {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected two numbers such as {}, got {}</source>
        <translation>erwartet: zwei Zahlen wie {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected {}: this program has no {}</source>
        <translation>erwartet: {}; dieses Programm kennt nicht: {}</translation>
    </message>
    <message>
        <source>expected the same as {}</source>
        <translation>erwartet: dasselbe wie bei {}</translation>
    </message>
    <message>
        <source>expected {} or {}, which are what HAT&apos;s own configs use, got &quot;{}&quot;</source>
        <translation>erwartet: {} oder {}, wie es HATs eigene Konfigurationen verwenden; gefunden: „{}“</translation>
    </message>
    <message>
        <source>network without positions</source>
        <translation>Netz ohne Positionen</translation>
    </message>
    <message>
        <source>embedding scaled by the SuperTransformer&apos;s dim</source>
        <translation>Embedding, skaliert nach der Dimension des SuperTransformers</translation>
    </message>
    <message>
        <source>adaptive embeddings</source>
        <translation>adaptive Embeddings</translation>
    </message>
    <message>
        <source>HAT&apos;s SuperTransformer</source>
        <translation>HATs SuperTransformer</translation>
    </message>
    <message>
        <source>HAT&apos;s SubTransformer</source>
        <translation>HATs SubTransformer</translation>
    </message>
    <message>
        <source>HAT&apos;s evolutionary search</source>
        <translation>HATs evolutionäre Suche</translation>
    </message>
    <message>
        <source>HAT&apos;s latency data set</source>
        <translation>HATs Latenz-Datensatz</translation>
    </message>
    <message>
        <source>HAT&apos;s latency predictor</source>
        <translation>HATs Latenzvorhersage</translation>
    </message>
    <message>
        <source>HAT&apos;s training</source>
        <translation>HATs Training</translation>
    </message>
    <message>
        <source>expected the last 1, 2 or 3 encoder layers, which is all that HAT can express, got {}</source>
        <translation>erwartet: die letzten 1, 2 oder 3 Encoder-Schichten, denn mehr kann HAT nicht ausdrücken; gefunden: {}</translation>
    </message>
    <message>
        <source>expected each column once, got it twice</source>
        <translation>erwartet: jede Spalte nur einmal; gefunden: zweimal</translation>
    </message>
    <message>
        <source>expected a header with the columns {}, got none of them</source>
        <translation>erwartet: eine Kopfzeile mit den Spalten {}; gefunden: keine davon</translation>
    </message>
    <message>
        <source>expected also the columns {}</source>
        <translation>erwartet: auch die Spalten {}</translation>
    </message>
    <message>
        <source>expected also the column {}</source>
        <translation>erwartet: auch die Spalte {}</translation>
    </message>
    <message>
        <source>expected {} columns, got {}</source>
        <translation>erwartet: {} Spalten; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a number from 0, got &quot;{}&quot;</source>
        <translation>erwartet: eine Zahl ab 0; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected at most {}, got &quot;{}&quot;</source>
        <translation>erwartet: höchstens {}; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected {}, which the architecture has, got {}</source>
        <translation>erwartet: {}, wie es die Architektur hat; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a header line, got an empty file</source>
        <translation>erwartet: eine Kopfzeile; gefunden: eine leere Datei</translation>
    </message>
    <message>
        <source>expected at least one measured architecture, got only a header</source>
        <translation>erwartet: mindestens eine gemessene Architektur; gefunden: nur eine Kopfzeile</translation>
    </message>
    <message>
        <source>expected more than 0 ms for encoder and decoder, got {} and {}</source>
        <translation>erwartet: mehr als 0 ms für Encoder und Decoder; gefunden: {} und {}</translation>
    </message>
    <message>
        <source>row {}</source>
        <translation>Zeile {}</translation>
    </message>
    <message>
        <source>the same of {} more row</source>
        <translation>dasselbe gilt für {} weitere Zeile</translation>
    </message>
    <message>
        <source>the same of {} more rows</source>
        <translation>dasselbe gilt für {} weitere Zeilen</translation>
    </message>
    <message>
        <source>expected a whole gzip file, but it is truncated</source>
        <translation>erwartet: eine vollständige gzip-Datei; diese ist abgeschnitten</translation>
    </message>
    <message>
        <source>expected a whole gzip file, but it is damaged</source>
        <translation>erwartet: eine unversehrte gzip-Datei; diese ist beschädigt</translation>
    </message>
    <message>
        <source>expected text, got a gzip file that unpacks to more than {} times its size</source>
        <translation>erwartet: Text; gefunden: eine gzip-Datei, die sich auf mehr als das {}-Fache ihrer Größe entpackt</translation>
    </message>
    <message>
        <source>not enough memory to read it</source>
        <translation>zu wenig Speicher, um sie zu lesen</translation>
    </message>
    <message>
        <source>expected lines of at most {} bytes, got a longer one</source>
        <translation>erwartet: Zeilen von höchstens {} Byte; gefunden: eine längere</translation>
    </message>
    <message>
        <source>expected UTF-8 text, got an invalid byte at position {}</source>
        <translation>erwartet: UTF-8-Text; gefunden: ein ungültiges Byte an Stelle {}</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>keine solche Datei</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>cannot be moved to {}: {}</source>
        <translation>lässt sich nicht nach {} verschieben: {}</translation>
    </message>
    <message>
        <source>expected a name, got nothing</source>
        <translation>erwartet: ein Name; gefunden: nichts</translation>
    </message>
    <message>
        <source>expected a model folder, but it has no model.yaml</source>
        <translation>erwartet: ein Modellordner; model.yaml fehlt darin</translation>
    </message>
    <message>
        <source>expected a model in the bin</source>
        <translation>erwartet: ein Modell im Papierkorb</translation>
    </message>
    <message>
        <source>expected the name of a file in the model&apos;s folder, got &quot;{}&quot;</source>
        <translation>erwartet: der Name einer Datei im Ordner des Modells; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected this key, but it is missing</source>
        <translation>erwartet: dieser Schlüssel; er fehlt</translation>
    </message>
    <message>
        <source>expected a number from 1 to {}, got {}</source>
        <translation>erwartet: eine Zahl von 1 bis {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a number from {} to {}, got {}</source>
        <translation>erwartet: eine Zahl von {} bis {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a score from 0 to 100, got {}</source>
        <translation>erwartet: ein Wert von 0 bis 100; gefunden: {}</translation>
    </message>
    <message>
        <source>expected milliseconds above 0, got {}</source>
        <translation>erwartet: Millisekunden über 0; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a finite number, got {}</source>
        <translation>erwartet: eine endliche Zahl; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a model folder, but there is none of that name</source>
        <translation>erwartet: ein Modellordner; unter diesem Namen gibt es keinen</translation>
    </message>
    <message>
        <source>expected a model folder, got a file</source>
        <translation>erwartet: ein Modellordner; gefunden: eine Datei</translation>
    </message>
    <message>
        <source>expected {}, got &quot;{}&quot;</source>
        <translation>erwartet: {}; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected {} or {}, got &quot;{}&quot;</source>
        <translation>erwartet: {} oder {}; gefunden: „{}“</translation>
    </message>
    <message>
        <source>{} (and {} more problems)</source>
        <translation>{} (und {} weitere Probleme)</translation>
    </message>
    <message>
        <source>expected a number from {}, got &quot;{}&quot;</source>
        <translation>erwartet: eine Zahl ab {}; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected a whole number from {} to {}, got &quot;{}&quot;</source>
        <translation>erwartet: eine ganze Zahl von {} bis {}; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected a line of column names, got an empty file</source>
        <translation>erwartet: eine Zeile mit Spaltennamen; gefunden: eine leere Datei</translation>
    </message>
    <message>
        <source>expected the columns {}</source>
        <translation>erwartet: die Spalten {}</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>expected at most {} points</source>
        <translation>erwartet: höchstens {} Punkte</translation>
    </message>
    <message>
        <source>expected at least one point, got only column names</source>
        <translation>erwartet: mindestens ein Punkt; gefunden: nur Spaltennamen</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>expected a column {}</source>
        <translation>erwartet: eine Spalte {}</translation>
    </message>
    <message>
        <source>expected a column of numbers: {}</source>
        <translation>erwartet: eine Spalte mit Zahlen: {}</translation>
    </message>
    <message>
        <source>expected {}, {} and {} together</source>
        <translation>erwartet: {}, {} und {} zusammen</translation>
    </message>
    <message>
        <source>expected both ends of an interval, with its number between them</source>
        <translation>erwartet: beide Enden eines Intervalls, mit der zugehörigen Zahl dazwischen</translation>
    </message>
    <message>
        <source>expected a name</source>
        <translation>erwartet: ein Name</translation>
    </message>
    <message>
        <source>expected at least one number</source>
        <translation>erwartet: mindestens eine Zahl</translation>
    </message>
    <message>
        <source>expected this key in the metadata</source>
        <translation>erwartet: dieser Schlüssel in den Metadaten</translation>
    </message>
    <message>
        <source>expected {} numbers</source>
        <translation>erwartet: {} Zahlen</translation>
    </message>
    <message>
        <source>expected a number, got &quot;{}&quot;</source>
        <translation>erwartet: eine Zahl; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected a latency predictor of this program, got a file of PyTorch: {} makes one of HAT&apos;s predictor</source>
        <translation>erwartet: eine Latenzvorhersage dieses Programms; gefunden: eine Datei von PyTorch; {} macht eine aus HATs Vorhersage</translation>
    </message>
    <message>
        <source>expected &quot;{}&quot;, got &quot;{}&quot;</source>
        <translation>erwartet: „{}“; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected pairs of a decoder depth and ms</source>
        <translation>erwartet: Paare aus einer Decoder-Tiefe und ms</translation>
    </message>
    <message>
        <source>expected {} axes, got {}</source>
        <translation>erwartet: {} Achsen; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a line of {}: {}</source>
        <translation>erwartet: eine Zeile von {}; {}</translation>
    </message>
    <message>
        <source>expected a program that speaks version {} of remote measurements, got version {}: install the same HAT Studio on both machines</source>
        <translation>erwartet: ein Programm, das Version {} der Fernmessung spricht; gefunden: Version {}; auf beiden Rechnern dasselbe HAT Studio installieren</translation>
    </message>
    <message>
        <source>{} is no time</source>
        <translation>{} ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>expected a request of {}: {}</source>
        <translation>erwartet: eine Anfrage von {}; {}</translation>
    </message>
    <message>
        <source>an error without a problem</source>
        <translation>ein Fehler ohne Angabe des Problems</translation>
    </message>
    <message>
        <source>its header is nested too deeply: not a safetensors file, or damaged</source>
        <translation>der Kopf ist zu tief verschachtelt: keine Safetensors-Datei oder beschädigt</translation>
    </message>
    <message>
        <source>its header is not a JSON object: not a safetensors file, or damaged</source>
        <translation>der Kopf ist kein JSON-Objekt: keine Safetensors-Datei oder beschädigt</translation>
    </message>
    <message>
        <source>tensor {} is there twice</source>
        <translation>Tensor {} ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>tensor {}: expected {}, {} and {} in the header</source>
        <translation>Tensor {}: erwartet: {}, {} und {} im Kopf</translation>
    </message>
    <message>
        <source>tensor {}: expected F32, F16, BF16, I64 or U8, got {}</source>
        <translation>Tensor {}: erwartet: F32, F16, BF16, I64 oder U8; gefunden: {}</translation>
    </message>
    <message>
        <source>tensor {}: its size of {} to {} does not fit its shape</source>
        <translation>Tensor {}: Seine Größe von {} bis {} passt nicht zu seiner Form</translation>
    </message>
    <message>
        <source>truncated: tensor {} should end at byte {} of the data, which has {}</source>
        <translation>abgeschnitten: Tensor {} soll bei Byte {} der Daten enden, sie haben aber nur {}</translation>
    </message>
    <message>
        <source>expected a safetensors file, got {} bytes (truncated, or another kind of file)</source>
        <translation>erwartet: eine Safetensors-Datei; gefunden: {} Byte (abgeschnitten oder eine Datei anderer Art)</translation>
    </message>
    <message>
        <source>expected weights, got a pointer of git-lfs: the file that it stands for was not fetched ({})</source>
        <translation>erwartet: Gewichte; gefunden: ein Zeiger von git-lfs; die Datei, für die er steht, wurde nicht geholt ({})</translation>
    </message>
    <message>
        <source>not a safetensors file: its first eight bytes are no header length</source>
        <translation>keine Safetensors-Datei: Die ersten acht Bytes sind keine Länge eines Kopfes</translation>
    </message>
    <message>
        <source>truncated: its header should have {} bytes, the file has {}</source>
        <translation>abgeschnitten: Der Kopf soll {} Byte haben, die Datei hat {}</translation>
    </message>
    <message>
        <source>expected text for every key of {}</source>
        <translation>erwartet: Text zu jedem Schlüssel von {}</translation>
    </message>
    <message>
        <source>expected text for the key {} of {}</source>
        <translation>erwartet: Text zum Schlüssel {} von {}</translation>
    </message>
    <message>
        <source>tensor {} overlaps another one</source>
        <translation>Tensor {} überlappt einen anderen</translation>
    </message>
    <message>
        <source>{} bytes before tensor {} belong to no tensor</source>
        <translation>{} Byte vor Tensor {} gehören zu keinem Tensor</translation>
    </message>
    <message>
        <source>{} bytes at its end belong to no tensor</source>
        <translation>{} Byte am Ende gehören zu keinem Tensor</translation>
    </message>
    <message>
        <source>expected one tensor of this name, of a possible size</source>
        <translation>erwartet: genau ein Tensor dieses Namens, von möglicher Größe</translation>
    </message>
    <message>
        <source>expected one of {}, got &quot;{}&quot;</source>
        <translation>erwartet: einer der Werte {}; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected {} with which the search was begun, got another</source>
        <translation>erwartet wie zu Beginn der Suche: {}; gefunden: etwas anderes</translation>
    </message>
    <message>
        <source>the SuperTransformer</source>
        <translation>der SuperTransformer</translation>
    </message>
    <message>
        <source>the predictor</source>
        <translation>die Vorhersage</translation>
    </message>
    <message>
        <source>the validation text</source>
        <translation>der Validierungstext</translation>
    </message>
    <message>
        <source>expected the search space with which the search was begun, got another</source>
        <translation>erwartet: der Suchraum, mit dem die Suche begonnen wurde; gefunden: ein anderer</translation>
    </message>
    <message>
        <source>expected at least {}, which the search has begun, got {}</source>
        <translation>erwartet: mindestens {}, denn so weit ist die Suche schon; gefunden: {}</translation>
    </message>
    <message>
        <source>expected {}, with which the search was begun, got {}</source>
        <translation>erwartet: {} wie zu Beginn der Suche; gefunden: {}</translation>
    </message>
    <message>
        <source>expected this key ({} or a list such as {}), but it is missing</source>
        <translation>erwartet: dieser Schlüssel ({} oder eine Liste wie {}); er fehlt</translation>
    </message>
    <message>
        <source>expected {} or encoder layers such as {} (1 to {}), got &quot;{}&quot;</source>
        <translation>erwartet: {} oder Encoder-Schichten wie {} (1 bis {}); gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected {} or a list such as {}, got {}</source>
        <translation>erwartet: {} oder eine Liste wie {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected more columns</source>
        <translation>erwartet: weitere Spalten</translation>
    </message>
    <message>
        <source>expected a value, a colon and a count, got &quot;{}&quot;</source>
        <translation>erwartet: ein Wert, ein Doppelpunkt und eine Anzahl; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected an architecture in quotation marks</source>
        <translation>erwartet: eine Architektur in Anführungszeichen</translation>
    </message>
    <message>
        <source>expected the folder of a training run, but there is none</source>
        <translation>erwartet: der Ordner eines Trainingslaufs; es gibt keinen</translation>
    </message>
    <message>
        <source>expected an object with {}, {}, {}, {} and {}</source>
        <translation>erwartet: ein Objekt mit {}, {}, {}, {} und {}</translation>
    </message>
    <message>
        <source>expected an architecture, but it is missing</source>
        <translation>erwartet: eine Architektur; sie fehlt</translation>
    </message>
    <message>
        <source>a key or a value where none can be</source>
        <translation>ein Schlüssel oder ein Wert, wo keiner stehen kann</translation>
    </message>
    <message>
        <source>a quotation mark that is never closed</source>
        <translation>ein Anführungszeichen, das nie geschlossen wird</translation>
    </message>
    <message>
        <source>a list that is never closed</source>
        <translation>eine Liste, die nie geschlossen wird</translation>
    </message>
    <message>
        <source>a mapping that is never closed</source>
        <translation>eine Zuordnung, die nie geschlossen wird</translation>
    </message>
    <message>
        <source>lists or mappings inside each other without end</source>
        <translation>endlos ineinander verschachtelte Listen oder Zuordnungen</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>ein Verweis ins Leere</translation>
    </message>
    <message>
        <source>an indentation that fits nothing</source>
        <translation>eine Einrückung, die zu nichts passt</translation>
    </message>
    <message>
        <source>an escape that YAML does not know</source>
        <translation>eine Escape-Folge, die YAML nicht kennt</translation>
    </message>
    <message>
        <source>a list&apos;s dash where no list can be</source>
        <translation>der Strich einer Liste, wo keine Liste stehen kann</translation>
    </message>
    <message>
        <source>something that is none</source>
        <translation>etwas, das keines ist</translation>
    </message>
    <message>
        <source>expected YAML, got {}</source>
        <translation>erwartet: YAML; gefunden: {}</translation>
    </message>
    <message>
        <source>expected UTF-8 text, got an invalid byte</source>
        <translation>erwartet: UTF-8-Text; gefunden: ein ungültiges Byte</translation>
    </message>
    <message>
        <source>expected at most {} bytes of YAML, got {}</source>
        <translation>erwartet: höchstens {} Byte YAML; gefunden: {}</translation>
    </message>
    <message>
        <source>expected text, got the control character {}</source>
        <translation>erwartet: Text; gefunden: das Steuerzeichen {}</translation>
    </message>
    <message>
        <source>expected one document, got a second one, which nobody would read</source>
        <translation>erwartet: ein einziges Dokument; gefunden: ein zweites, das nirgends gelesen würde</translation>
    </message>
    <message>
        <source>expected a list of whole numbers, got {}</source>
        <translation>erwartet: eine Liste ganzer Zahlen; gefunden: {}</translation>
    </message>
    <message>
        <source>an exception of unknown type</source>
        <translation>eine Ausnahme unbekannter Art</translation>
    </message>
    <message>
        <source>expected rows with an architecture: this predictor needs more than the ten features</source>
        <translation>erwartet: Zeilen mit einer Architektur; diese Vorhersage braucht mehr als die zehn Merkmale</translation>
    </message>
    <message>
        <source>encoder dim</source>
        <translation>Encoder-Dimension</translation>
    </message>
    <message>
        <source>encoder depth</source>
        <translation>Encoder-Tiefe</translation>
    </message>
    <message>
        <source>encoder FFN dim</source>
        <translation>Encoder-FFN-Dimension</translation>
    </message>
    <message>
        <source>encoder heads</source>
        <translation>Encoder-Köpfe</translation>
    </message>
    <message>
        <source>decoder dim</source>
        <translation>Decoder-Dimension</translation>
    </message>
    <message>
        <source>decoder depth</source>
        <translation>Decoder-Tiefe</translation>
    </message>
    <message>
        <source>decoder FFN dim</source>
        <translation>Decoder-FFN-Dimension</translation>
    </message>
    <message>
        <source>self-attention heads</source>
        <translation>Selbst-Köpfe</translation>
    </message>
    <message>
        <source>cross-attention heads</source>
        <translation>Kreuz-Köpfe</translation>
    </message>
    <message>
        <source>cross-attention sources</source>
        <translation>Quellen der Kreuz-Attention</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
    <message>
        <source>{} {} (fitted on {})</source>
        <translation>{} {} (angepasst an {})</translation>
    </message>
    <message>
        <source>expected {} inputs, got {}</source>
        <translation>erwartet: {} Eingänge; gefunden: {}</translation>
    </message>
    <message>
        <source>expected {} × {} weights and {} biases, got {} and {}</source>
        <translation>erwartet: {} × {} Gewichte und {} Bias-Werte; gefunden: {} und {}</translation>
    </message>
    <message>
        <source>expected one output, got {}</source>
        <translation>erwartet: ein einziger Ausgang; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a positive number for {}, got {}</source>
        <translation>erwartet: eine Zahl größer als 0 für {}; gefunden: {}</translation>
    </message>
    <message>
        <source>encoder dims up to {} (the predictor&apos;s inputs are scaled for {})</source>
        <translation>Encoder-Dimensionen bis {} (die Eingaben der Vorhersage sind für {} skaliert)</translation>
    </message>
    <message>
        <source>decoder dims up to {} (the predictor&apos;s inputs are scaled for {})</source>
        <translation>Decoder-Dimensionen bis {} (die Eingaben der Vorhersage sind für {} skaliert)</translation>
    </message>
    <message>
        <source>the predictor is not known to rank architectures: Kendall tau {} over {} rows that it has not seen may be chance; measure more architectures and fit it again</source>
        <translation>es ist nicht bekannt, ob die Vorhersage Architekturen richtig ordnet: Kendalls Tau {} über {} Zeilen, die sie nicht gesehen hat, kann Zufall sein; mehr Architekturen messen und neu anpassen</translation>
    </message>
    <message>
        <source>the predictor was fitted on architectures of another space; this one has {}: its ms say nothing here</source>
        <translation>die Vorhersage wurde auf Architekturen eines anderen Raums angepasst; dieser hat {}: Ihre ms sagen hier nichts</translation>
    </message>
    <message>
        <source>the predictor says {} ms for the fastest architecture: it cannot be right; measure again and fit it again</source>
        <translation>die Vorhersage nennt {} ms für die schnellste Architektur, was nicht sein kann; neu messen und neu anpassen</translation>
    </message>
    <message>
        <source>expected two of equal length, got {} and {}</source>
        <translation>erwartet: zwei gleicher Länge; gefunden: {} und {}</translation>
    </message>
    <message>
        <source>expected a line for each of the {} hypotheses, got {}</source>
        <translation>erwartet: je eine Zeile für jede der {} Hypothesen; gefunden: {}</translation>
    </message>
    <message>
        <source>expected {}, got {}</source>
        <translation>erwartet: {}; gefunden: {}</translation>
    </message>
    <message>
        <source>a positive number of ms</source>
        <translation>eine Zahl von ms größer als 0</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>{}: {}: {}</source>
        <translation>{}: {}: {}</translation>
    </message>
    <message>
        <source>{}: expected at most the budget of {} ms, got {} ms predicted</source>
        <translation>{}: erwartet: höchstens das Budget von {} ms; vorhergesagt: {} ms</translation>
    </message>
    <message>
        <source>{}: expected at most the budget of {} ms, got {} ms predicted, {} at this machine&apos;s pace of {}</source>
        <translation>{}: erwartet: höchstens das Budget von {} ms; vorhergesagt: {} ms, das sind {} ms beim Tempo dieses Rechners von {}</translation>
    </message>
    <message>
        <source>the fastest architecture of this space is predicted to take {} ms, the budget is {} ms</source>
        <translation>für die schnellste Architektur dieses Raums sind {} ms vorhergesagt, das Budget ist {} ms</translation>
    </message>
    <message>
        <source>expected the last 1, 2 or 3 of {} encoder layers, which is all that HAT&apos;s gene can say, got {}</source>
        <translation>erwartet: die letzten 1, 2 oder 3 von {} Encoder-Schichten, denn mehr kann HATs Gen nicht sagen; gefunden: {}</translation>
    </message>
    <message>
        <source>expected {} numbers, got {}</source>
        <translation>erwartet: {} Zahlen; gefunden: {}</translation>
    </message>
    <message>
        <source>expected the last 1, 2 or 3 encoder layers, which is all that HAT samples from, got {}</source>
        <translation>erwartet: die letzten 1, 2 oder 3 Encoder-Schichten, denn nur daraus zieht HAT; gefunden: {}</translation>
    </message>
    <message>
        <source>any subset</source>
        <translation>jede Teilmenge</translation>
    </message>
    <message>
        <source>the last {}</source>
        <translation>die letzten {}</translation>
    </message>
    <message>
        <source>layers {}</source>
        <translation>Schichten {}</translation>
    </message>
    <message>
        <source>too many subsets of {} encoder layers to list (at most {})</source>
        <translation>zu viele Teilmengen von {} Encoder-Schichten, um sie aufzulisten (höchstens {})</translation>
    </message>
    <message>
        <source>expected any of the encoder layers 1 to {}, got {}</source>
        <translation>erwartet: beliebige der Encoder-Schichten 1 bis {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected choices of the SuperTransformer ({}), got {}</source>
        <translation>erwartet: Wahlmöglichkeiten des SuperTransformers ({}); gefunden: {}</translation>
    </message>
    <message>
        <source>expected the SuperTransformer&apos;s {}, got {}</source>
        <translation>erwartet: {} wie im SuperTransformer; gefunden: {}</translation>
    </message>
    <message>
        <source>expected at least one choice</source>
        <translation>erwartet: mindestens eine Wahl</translation>
    </message>
    <message>
        <source>expected at most {} choices, got {}</source>
        <translation>erwartet: höchstens {} Wahlmöglichkeiten; gefunden: {}</translation>
    </message>
    <message>
        <source>expected whole numbers from 1, got {}</source>
        <translation>erwartet: ganze Zahlen ab 1; gefunden: {}</translation>
    </message>
    <message>
        <source>expected each choice once, got {} twice</source>
        <translation>erwartet: jede Wahl nur einmal; gefunden: zweimal {}</translation>
    </message>
    <message>
        <source>expected a q/k/v dim of at most {}, got {}</source>
        <translation>erwartet: eine q/k/v-Dimension von höchstens {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a sentence length of at most {}, got {}</source>
        <translation>erwartet: eine Satzlänge von höchstens {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a positive q/k/v dim, got {}</source>
        <translation>erwartet: eine q/k/v-Dimension größer als 0; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a positive sentence length, got {}</source>
        <translation>erwartet: eine Satzlänge größer als 0; gefunden: {}</translation>
    </message>
    <message>
        <source>expected at most {} layers, got {}</source>
        <translation>erwartet: höchstens {} Schichten; gefunden: {}</translation>
    </message>
    <message>
        <source>expected at least one choice, or &quot;any&quot;</source>
        <translation>erwartet: mindestens eine Wahl oder &quot;any&quot;</translation>
    </message>
    <message>
        <source>expected &quot;last n&quot; with n from 1, or a non-empty set of encoder layers</source>
        <translation>erwartet: &quot;last n&quot; mit n ab 1 oder eine nicht leere Menge von Encoder-Schichten</translation>
    </message>
    <message>
        <source>expected at least one set that fits an encoder of {} layers</source>
        <translation>erwartet: mindestens eine Menge, die zu einem Encoder mit {} Schichten passt</translation>
    </message>
    <message>
        <source>expected a word, a blank and a count, got &quot;{}&quot;</source>
        <translation>erwartet: ein Wort, ein Leerzeichen und eine Anzahl; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected version {} or {}, got &quot;{}&quot;</source>
        <translation>erwartet: Version {} oder {}; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected two pieces separated by a blank, got &quot;{}&quot;</source>
        <translation>erwartet: zwei Stücke, durch ein Leerzeichen getrennt; gefunden: „{}“</translation>
    </message>
    <message>
        <source>unknown {}, did you mean {}?</source>
        <translation>als {} nicht bekannt; ist {} gemeint?</translation>
    </message>
    <message>
        <source>unknown {}, expected one of {}</source>
        <translation>als {} nicht bekannt; erwartet: einer der Namen {}</translation>
    </message>
    <message>
        <source>expected a new or an empty folder</source>
        <translation>erwartet: ein neuer oder leerer Ordner</translation>
    </message>
    <message>
        <source>expected another folder than the working directory, which would be replaced: name a new one</source>
        <translation>erwartet: ein anderer Ordner als das Arbeitsverzeichnis, das ersetzt würde; einen neuen nennen</translation>
    </message>
    <message>
        <source>expected a SuperTransformer, got a SubTransformer</source>
        <translation>erwartet: ein SuperTransformer; gefunden: ein SubTransformer</translation>
    </message>
    <message>
        <source>expected a SubTransformer, got a SuperTransformer</source>
        <translation>erwartet: ein SubTransformer; gefunden: ein SuperTransformer</translation>
    </message>
    <message>
        <source>expected {}, as the workspace has, got {}</source>
        <translation>erwartet: {} wie im Arbeitsbereich; gefunden: {}</translation>
    </message>
    <message>
        <source>expected {} and {} tokens, as the SuperTransformer has, got {} and {}</source>
        <translation>erwartet: {} und {} Tokens wie im SuperTransformer; gefunden: {} und {}</translation>
    </message>
    <message>
        <source>expected no model of that name yet, but there is one</source>
        <translation>erwartet: noch kein Modell dieses Namens; es gibt schon eines</translation>
    </message>
    <message>
        <source>expected an imported device: this machine&apos;s and the workspace&apos;s stay</source>
        <translation>erwartet: ein importiertes Gerät; das dieses Rechners und das des Arbeitsbereichs bleiben</translation>
    </message>
    <message>
        <source>cannot be removed: {}</source>
        <translation>lässt sich nicht entfernen: {}</translation>
    </message>
    <message>
        <source>expected both source and target</source>
        <translation>erwartet: Quelle und Ziel zugleich</translation>
    </message>
    <message>
        <source>expected a SuperTransformer, got the SubTransformer {}</source>
        <translation>erwartet: ein SuperTransformer; gefunden: der SubTransformer {}</translation>
    </message>
    <message>
        <source>expected SubTransformers, got the SuperTransformer {}</source>
        <translation>erwartet: SubTransformer; gefunden: der SuperTransformer {}</translation>
    </message>
    <message>
        <source>expected a workspace folder, but there is none of that name</source>
        <translation>erwartet: ein Arbeitsbereich-Ordner; unter diesem Namen gibt es keinen</translation>
    </message>
    <message>
        <source>expected a workspace folder, got a file</source>
        <translation>erwartet: ein Arbeitsbereich-Ordner; gefunden: eine Datei</translation>
    </message>
    <message>
        <source>expected a workspace folder, but it has no workspace.yaml</source>
        <translation>erwartet: ein Arbeitsbereich-Ordner; workspace.yaml fehlt darin</translation>
    </message>
    <message>
        <source>expected a SuperTransformer, but the workspace has none</source>
        <translation>erwartet: ein SuperTransformer; der Arbeitsbereich hat keinen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{} {} (here {})</source>
        <translation>{} {} (hier {})</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>threads {} (here {})</source>
        <translation>{} Threads (hier {})</translation>
    </message>
    <message>
        <source>a sentence of {} and {} tokens (the workspace&apos;s has {})</source>
        <translation>ein Satz mit {} und {} Tokens (der des Arbeitsbereichs hat {})</translation>
    </message>
    <message>
        <source>beam {} (the workspace&apos;s is {})</source>
        <translation>Beam {} (der des Arbeitsbereichs ist {})</translation>
    </message>
    <message>
        <source>fitted on other architectures: the workspace has {}</source>
        <translation>auf anderen Architekturen angepasst: Der Arbeitsbereich hat {}</translation>
    </message>
    <message>
        <source>cannot be moved to the other devices: {}</source>
        <translation>lässt sich nicht zu den anderen Geräten verschieben: {}</translation>
    </message>
    <message>
        <source>expected a folder, but there is none of that name</source>
        <translation>erwartet: ein Ordner; unter diesem Namen gibt es keinen</translation>
    </message>
    <message>
        <source>expected a model, prepared data, or a folder that holds some, found neither model.yaml nor data.yaml</source>
        <translation>erwartet: ein Modell, vorbereitete Daten oder ein Ordner mit solchen; gefunden: weder model.yaml noch data.yaml</translation>
    </message>
    <message>
        <source>expected the last 1, 2 or 3 encoder layers among the choices, which is all that HAT can express</source>
        <translation>erwartet: die letzten 1, 2 oder 3 Encoder-Schichten unter den Wahlmöglichkeiten, denn mehr kann HAT nicht ausdrücken</translation>
    </message>
    <message>
        <source>a temporary folder cannot be made: {}</source>
        <translation>ein temporärer Ordner lässt sich nicht anlegen: {}</translation>
    </message>
    <message>
        <source>expected {} words with the special ones, which is what the checkpoint has, got {}</source>
        <translation>erwartet: {} Wörter einschließlich der besonderen, wie im Checkpoint; gefunden: {}</translation>
    </message>
    <message>
        <source>expected finite numbers, got {} of {} that are not</source>
        <translation>erwartet: endliche Zahlen; gefunden: {} von {}, die es nicht sind</translation>
    </message>
    <message>
        <source>expected the SubTransformer&apos;s architecture (HAT&apos;s YAML or the text form): the checkpoint does not name it</source>
        <translation>erwartet: die Architektur des SubTransformers (HATs YAML oder die Textform); der Checkpoint nennt sie nicht</translation>
    </message>
    <message>
        <source>expected the SuperTransformer&apos;s choices of attention heads, which its weights do not tell</source>
        <translation>erwartet: die Wahlmöglichkeiten des SuperTransformers für Attention-Köpfe; seine Gewichte verraten sie nicht</translation>
    </message>
    <message>
        <source>expected a vocabulary of {} tokens as in model.yaml, got {}</source>
        <translation>erwartet: ein Vokabular mit {} Tokens wie in model.yaml; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a folder, got nothing</source>
        <translation>erwartet: ein Ordner; gefunden: nichts</translation>
    </message>
    <message>
        <source>expected a new, an empty or a model folder; this one holds other files</source>
        <translation>erwartet: ein neuer Ordner, ein leerer oder ein Modellordner; dieser enthält andere Dateien</translation>
    </message>
    <message>
        <source>expected finite numbers, got infinite ones or none (NaN)</source>
        <translation>erwartet: endliche Zahlen; gefunden: unendliche oder gar keine (NaN)</translation>
    </message>
    <message>
        <source>expected F32, F16 or BF16, got {}</source>
        <translation>erwartet: F32, F16 oder BF16; gefunden: {}</translation>
    </message>
    <message>
        <source>expected vocabularies of one size for a shared table, got {} and {}</source>
        <translation>erwartet: gleich große Vokabulare für eine gemeinsame Tabelle; gefunden: {} und {}</translation>
    </message>
    <message>
        <source>expected a tensor of shape {}, got none</source>
        <translation>erwartet: ein Tensor der Form {}; gefunden: keiner</translation>
    </message>
    <message>
        <source>expected shape {}, got {}</source>
        <translation>erwartet: Form {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected no tensor of this name in a network of this kind</source>
        <translation>erwartet: kein Tensor dieses Namens in einem Netz dieser Art</translation>
    </message>
    <message>
        <source>expected at most {} columns, got {}</source>
        <translation>erwartet: höchstens {} Spalten; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a shape within {}, got {}</source>
        <translation>erwartet: eine Form innerhalb von {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected as many lines as in {} ({}), got {}: this line is missing</source>
        <translation>erwartet: so viele Zeilen wie in {} ({}); gefunden: {}; diese Zeile fehlt</translation>
    </message>
    <message>
        <source>expected at least one line, got none</source>
        <translation>erwartet: mindestens eine Zeile; gefunden: keine</translation>
    </message>
    <message>
        <source>expected this tensor, found none</source>
        <translation>erwartet: dieser Tensor; gefunden: keiner</translation>
    </message>
    <message>
        <source>expected {} dimensions, got {}</source>
        <translation>erwartet: {} Dimensionen; gefunden: {}</translation>
    </message>
    <message>
        <source>expected at least {} along dimension {} for this architecture, got {}</source>
        <translation>erwartet: mindestens {} entlang Dimension {} für diese Architektur; gefunden: {}</translation>
    </message>
    <message>
        <source>expected raw tokens for a model without a tokenizer, got text</source>
        <translation>erwartet: rohe Tokens für ein Modell ohne Tokenizer; gefunden: Text</translation>
    </message>
    <message>
        <source>expected a line of at most {} bytes, got more</source>
        <translation>erwartet: eine Zeile von höchstens {} Byte; gefunden: mehr</translation>
    </message>
    <message>
        <source>expected token ids below {}, got &quot;{}&quot;</source>
        <translation>erwartet: Token-Kennungen unter {}; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected a sentence of at most {} tokens, got {}</source>
        <translation>erwartet: ein Satz mit höchstens {} Tokens; gefunden: {}</translation>
    </message>
    <message>
        <source>expected 1 to 1000, got {}</source>
        <translation>erwartet: 1 bis 1000; gefunden: {}</translation>
    </message>
    <message>
        <source>expected 1 to the beam&apos;s {}, got {}</source>
        <translation>erwartet: 1 bis zur Beam-Breite {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected 0 to {}, got {}</source>
        <translation>erwartet: 0 bis {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected at most 65535 hypotheses at a time</source>
        <translation>erwartet: höchstens 65535 Hypothesen auf einmal</translation>
    </message>
    <message>
        <source>expected 1 to {} tokens, got {}</source>
        <translation>erwartet: 1 bis {} Tokens; gefunden: {}</translation>
    </message>
    <message>
        <source>expected token ids below {}, got {}</source>
        <translation>erwartet: Token-Kennungen unter {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected finite numbers, got none for any token</source>
        <translation>erwartet: endliche Zahlen; gefunden: für kein Token eine</translation>
    </message>
    <message>
        <source>LibTorch&apos;s module</source>
        <translation>das LibTorch-Modul</translation>
    </message>
    <message>
        <source>expected rows with their architectures to go on with</source>
        <translation>erwartet: Zeilen mit ihren Architekturen, um sie fortzusetzen</translation>
    </message>
    <message>
        <source>expected rows of {} to go on with, got {}</source>
        <translation>erwartet zum Fortsetzen: Zeilen mit {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected at most {} tokens, got {}</source>
        <translation>erwartet: höchstens {} Tokens; gefunden: {}</translation>
    </message>
    <message>
        <source>{}; the row that came before is kept in {}: resume goes on with them</source>
        <translation>{}; die zuvor eingetroffene Zeile bleibt in {}: resume setzt sie fort</translation>
    </message>
    <message>
        <source>{}; the {} rows that came before are kept in {}: resume goes on with them</source>
        <translation>{}; die {} zuvor eingetroffenen Zeilen bleiben in {}: resume setzt sie fort</translation>
    </message>
    <message>
        <source>the connection through ssh was lost</source>
        <translation>die Verbindung über ssh ist abgebrochen</translation>
    </message>
    <message>
        <source>cannot be reached through ssh</source>
        <translation>über ssh nicht erreichbar</translation>
    </message>
    <message>
        <source>expected the program {} on {}, there is none: install HAT Studio there, or name its place</source>
        <translation>erwartet: das Programm {} auf {}; dort gibt es keines: HAT Studio dort installieren oder seinen Ort nennen</translation>
    </message>
    <message>
        <source>the measurement broke off with status {}</source>
        <translation>die Messung brach mit Status {} ab</translation>
    </message>
    <message>
        <source>expected to be told of the machine first</source>
        <translation>erwartet: zuerst die Angaben zum Rechner</translation>
    </message>
    <message>
        <source>cannot be started: {}</source>
        <translation>lässt sich nicht starten: {}</translation>
    </message>
    <message>
        <source>expected lines of text, got one without an end</source>
        <translation>erwartet: Textzeilen; gefunden: eine ohne Ende</translation>
    </message>
    <message>
        <source>expected a network that fits into memory, got one of {} thousand million parameters, which takes {} GB of this machine&apos;s {}</source>
        <translation>erwartet: ein Netz, das in den Speicher passt; gefunden: eines mit {} Milliarden Parametern, das {} GB braucht, und dieser Rechner hat {}</translation>
    </message>
    <message>
        <source>cannot load {}: {}</source>
        <translation>{} lässt sich nicht laden: {}</translation>
    </message>
    <message>
        <source>expected {}, got another library</source>
        <translation>erwartet: {}; gefunden: eine andere Bibliothek</translation>
    </message>
    <message>
        <source>{} is missing; looked for {}</source>
        <translation>{} fehlt; gesucht wurde: {}</translation>
    </message>
    <message>
        <source>expected at least {}, the longest sentence, got {}</source>
        <translation>erwartet: mindestens {}, der längste Satz; gefunden: {}</translation>
    </message>
    <message>
        <source>expected both sides of fairseq&apos;s binarised data: SPLIT.SOURCE-TARGET.LANGUAGE.idx and .bin</source>
        <translation>erwartet: beide Seiten der binarisierten Daten von fairseq: SPLIT.SOURCE-TARGET.LANGUAGE.idx und .bin</translation>
    </message>
    <message>
        <source>expected one of the pairs of languages {} to be chosen</source>
        <translation>erwartet: die Wahl eines der Sprachpaare {}</translation>
    </message>
    <message>
        <source>expected one of the pairs {}, got {}-{}</source>
        <translation>erwartet: eines der Paare {}; gefunden: {}-{}</translation>
    </message>
    <message>
        <source>expected the dictionary of the data, but there is none of that name; name another one</source>
        <translation>erwartet: das Wörterbuch der Daten; unter diesem Namen gibt es keines: ein anderes nennen</translation>
    </message>
    <message>
        <source>expected an end token behind the sentence</source>
        <translation>erwartet: ein Ende-Token hinter dem Satz</translation>
    </message>
    <message>
        <source>expected tokens below {}, which is what the dictionary has, got {}</source>
        <translation>erwartet: Tokens unter {}, wie sie das Wörterbuch hat; gefunden: {}</translation>
    </message>
    <message>
        <source>expected the split train or valid, got others alone</source>
        <translation>erwartet: der Split train oder valid; gefunden: nur andere</translation>
    </message>
    <message>
        <source>expected {} sentences as the other side has, got {}</source>
        <translation>erwartet: {} Sätze wie auf der anderen Seite; gefunden: {}</translation>
    </message>
    <message>
        <source>expected another line, the file ends</source>
        <translation>erwartet: eine weitere Zeile; die Datei endet</translation>
    </message>
    <message>
        <source>expected &quot;{}: &quot;, got &quot;{}&quot;</source>
        <translation>erwartet: „{}: “; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected true or false, got &quot;{}&quot;</source>
        <translation>erwartet: true oder false; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected a number of lines, got &quot;{}&quot;</source>
        <translation>erwartet: eine Zahl von Zeilen; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected the end of the file</source>
        <translation>erwartet: das Ende der Datei</translation>
    </message>
    <message>
        <source>expected byte pairs, a merge a line, got an empty file</source>
        <translation>erwartet: Bytepaare, eine Verschmelzung je Zeile; gefunden: eine leere Datei</translation>
    </message>
    <message>
        <source>{}; prepare the data again</source>
        <translation>{}; die Daten neu vorbereiten</translation>
    </message>
    <message>
        <source>expected a file of encoded pairs</source>
        <translation>erwartet: eine Datei mit kodierten Paaren</translation>
    </message>
    <message>
        <source>expected version {}, got {}</source>
        <translation>erwartet: Version {}; gefunden: {}</translation>
    </message>
    <message>
        <source>its counts are impossible</source>
        <translation>die Anzahlen darin sind unmöglich</translation>
    </message>
    <message>
        <source>expected {} bytes, got {} (truncated)</source>
        <translation>erwartet: {} Byte; gefunden: {} (abgeschnitten)</translation>
    </message>
    <message>
        <source>its sentences do not fill the file</source>
        <translation>die Sätze darin füllen die Datei nicht</translation>
    </message>
    <message>
        <source>its sentences are out of order</source>
        <translation>die Sätze darin sind nicht in der richtigen Reihenfolge</translation>
    </message>
    <message>
        <source>pair {} has tokens outside the vocabulary, or no end token</source>
        <translation>Paar {} hat Tokens außerhalb des Vokabulars oder kein Ende-Token</translation>
    </message>
    <message>
        <source>expected a text file, got nothing</source>
        <translation>erwartet: eine Textdatei; gefunden: nichts</translation>
    </message>
    <message>
        <source>expected validation text for both languages or neither</source>
        <translation>erwartet: Validierungstext für beide Sprachen oder für keine</translation>
    </message>
    <message>
        <source>expected a code such as en, got &quot;{}&quot;</source>
        <translation>erwartet: ein Code wie en; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected a code such as de, got &quot;{}&quot;</source>
        <translation>erwartet: ein Code wie de; gefunden: „{}“</translation>
    </message>
    <message>
        <source>expected another language than source_language</source>
        <translation>erwartet: eine andere Sprache als source_language</translation>
    </message>
    <message>
        <source>expected a positive number of tokens, got {}</source>
        <translation>erwartet: eine Zahl von Tokens größer als 0; gefunden: {}</translation>
    </message>
    <message>
        <source>expected 0 or more, got {}</source>
        <translation>erwartet: 0 oder mehr; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a file of labels, because keep_labels is given</source>
        <translation>erwartet: eine Datei mit Labels, denn keep_labels ist angegeben</translation>
    </message>
    <message>
        <source>expected validation text with it</source>
        <translation>erwartet: Validierungstext dazu</translation>
    </message>
    <message>
        <source>expected a new, an empty or a prepared data folder; this one holds other files</source>
        <translation>erwartet: ein neuer Ordner, ein leerer oder einer mit vorbereiteten Daten; dieser enthält andere Dateien</translation>
    </message>
    <message>
        <source>expected at least one line, got an empty file</source>
        <translation>erwartet: mindestens eine Zeile; gefunden: eine leere Datei</translation>
    </message>
    <message>
        <source>expected {} lines as in {}, got {}: line {} is missing</source>
        <translation>erwartet: {} Zeilen wie in {}; gefunden: {}; Zeile {} fehlt</translation>
    </message>
    <message>
        <source>expected at least one {} pair, but {} have a blank side, {} are too long and {} have other labels</source>
        <translation>erwartet: mindestens ein Paar ({}); aber {} haben eine leere Seite, {} sind zu lang und {} haben andere Labels</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>expected validation text: none can be held out, because every source sentence occurs in more than one pair</source>
        <translation>erwartet: Validierungstext; es lässt sich keiner zurückhalten, denn jeder Quellsatz kommt in mehr als einem Paar vor</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>expected {} lines as the source has, got {}</source>
        <translation>erwartet: {} Zeilen wie in der Quelle; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a prepared data folder</source>
        <translation>erwartet: ein Ordner mit vorbereiteten Daten</translation>
    </message>
    <message>
        <source>expected a prepared data folder, but it has no data.yaml</source>
        <translation>erwartet: ein Ordner mit vorbereiteten Daten; data.yaml fehlt darin</translation>
    </message>
    <message>
        <source>expected a prepared data folder, got binarised data of fairseq: hat import makes one of it</source>
        <translation>erwartet: ein Ordner mit vorbereiteten Daten; gefunden: binarisierte Daten von fairseq; hat import macht einen daraus</translation>
    </message>
    <message>
        <source>expected {} pairs as in data.yaml, got {}; prepare the data again</source>
        <translation>erwartet: {} Paare wie in data.yaml; gefunden: {}; die Daten neu vorbereiten</translation>
    </message>
    <message>
        <source>expected {}, the tokens of {}, got {}</source>
        <translation>erwartet: {}, die Tokens von {}; gefunden: {}</translation>
    </message>
    <message>
        <source>the tokenizer&apos;s module</source>
        <translation>das Tokenizer-Modul</translation>
    </message>
    <message>
        <source>not a SentencePiece model, or a truncated one</source>
        <translation>kein SentencePiece-Modell oder ein abgeschnittenes</translation>
    </message>
    <message>
        <source>expected the ids bos 0, pad 1, eos 2, unk 3, got bos {}, pad {}, eos {}, unk {}</source>
        <translation>erwartet: die Kennungen bos 0, pad 1, eos 2, unk 3; gefunden: bos {}, pad {}, eos {}, unk {}</translation>
    </message>
    <message>
        <source>expected at most {} for a text of this size, got {}</source>
        <translation>erwartet: höchstens {} für einen Text dieser Größe; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a number between the characters of the text (with 260 for bytes and control tokens) and its distinct pieces, got {}</source>
        <translation>erwartet: eine Zahl zwischen der Zahl der Zeichen des Textes (plus 260 für Bytes und Steuer-Tokens) und der Zahl seiner verschiedenen Stücke; gefunden: {}</translation>
    </message>
    <message>
        <source>expected cpu or auto: this LibTorch finds no CUDA device</source>
        <translation>erwartet: cpu oder auto; dieses LibTorch findet kein CUDA-Gerät</translation>
    </message>
    <message>
        <source>expected fp32 or auto: this processor has no bf16 instructions</source>
        <translation>erwartet: fp32 oder auto; dieser Prozessor hat keine bf16-Befehle</translation>
    </message>
    <message>
        <source>not enough memory for networks and batches of this size</source>
        <translation>zu wenig Speicher für Netze und Batches dieser Größe</translation>
    </message>
    <message>
        <source>LibTorch cannot compute this: {}</source>
        <translation>LibTorch kann dies nicht berechnen: {}</translation>
    </message>
    <message>
        <source>expected this weight, there is none</source>
        <translation>erwartet: dieses Gewicht; es fehlt</translation>
    </message>
    <message>
        <source>a damaged one</source>
        <translation>eine beschädigte</translation>
    </message>
    <message>
        <source>expected a new file or an older predictor, got {}</source>
        <translation>erwartet: eine neue Datei oder eine ältere Vorhersage; gefunden: {}</translation>
    </message>
    <message>
        <source>expected at least {} architectures, got {}</source>
        <translation>erwartet: mindestens {} Architekturen; gefunden: {}</translation>
    </message>
    <message>
        <source>expected at least {} architectures that no drift spoiled, got {}</source>
        <translation>erwartet: mindestens {} Architekturen, die keine Drift verdorben hat; gefunden: {}</translation>
    </message>
    <message>
        <source>{} (the setting {} takes it all the same)</source>
        <translation>{} (mit der Einstellung {} wird sie trotzdem genommen)</translation>
    </message>
    <message>
        <source>goes on with the {} architectures that {} holds</source>
        <translation>geht mit den {} Architekturen weiter, die {} enthält</translation>
    </message>
    <message>
        <source>there is no search to resume in {}: a new one begins</source>
        <translation>in {} gibt es keine Suche zum Fortsetzen: Eine neue beginnt</translation>
    </message>
    <message>
        <source>expected data prepared with the model&apos;s vocabulary of {} tokens, got {}</source>
        <translation>erwartet: Daten, vorbereitet mit dem Vokabular des Modells von {} Tokens; gefunden: {}</translation>
    </message>
    <message>
        <source>expected data prepared with the model&apos;s tokenizer, got data of another vocabulary of the same size</source>
        <translation>erwartet: Daten, vorbereitet mit dem Tokenizer des Modells; gefunden: Daten eines anderen Vokabulars derselben Größe</translation>
    </message>
    <message>
        <source>expected a model with a tokenizer to read validation text with</source>
        <translation>erwartet: ein Modell mit einem Tokenizer, um den Validierungstext zu lesen</translation>
    </message>
    <message>
        <source>expected a prepared data folder, or one with {} and {}</source>
        <translation>erwartet: ein Ordner mit vorbereiteten Daten oder einer mit {} und {}</translation>
    </message>
    <message>
        <source>expected a prepared data folder, or one with {} and {}, got binarised data of fairseq: {} makes a data folder of it</source>
        <translation>erwartet: ein Ordner mit vorbereiteten Daten oder einer mit {} und {}; gefunden: binarisierte Daten von fairseq; {} macht einen Datenordner daraus</translation>
    </message>
    <message>
        <source>expected a SuperTransformer, got a single SubTransformer: there is nothing to search in it</source>
        <translation>erwartet: ein SuperTransformer; gefunden: ein einzelner SubTransformer, in dem es nichts zu suchen gibt</translation>
    </message>
    <message>
        <source>expected at least one validation pair</source>
        <translation>erwartet: mindestens ein Validierungspaar</translation>
    </message>
    <message>
        <source>expected a new folder, got one that holds a search: resume it, or choose another</source>
        <translation>erwartet: ein neuer Ordner; gefunden: einer, der eine Suche enthält: sie fortsetzen oder einen anderen wählen</translation>
    </message>
    <message>
        <source>expected this tensor in the checkpoint, there is none</source>
        <translation>erwartet: dieser Tensor im Checkpoint; er fehlt</translation>
    </message>
    <message>
        <source>expected the shape of this run&apos;s network, got another: the run was started with other settings</source>
        <translation>erwartet: die Form des Netzes dieses Laufs; gefunden: eine andere; der Lauf wurde mit anderen Einstellungen begonnen</translation>
    </message>
    <message>
        <source>expected a whole number in the checkpoint&apos;s metadata</source>
        <translation>erwartet: eine ganze Zahl in den Metadaten des Checkpoints</translation>
    </message>
    <message>
        <source>expected a checkpoint of a training, got other weights</source>
        <translation>erwartet: ein Checkpoint eines Trainings; gefunden: andere Gewichte</translation>
    </message>
    <message>
        <source>expected the pairs with which the run was begun, got others in {}</source>
        <translation>erwartet: die Paare, mit denen der Lauf begonnen wurde; gefunden: andere in {}</translation>
    </message>
    <message>
        <source>expected the vocabulary with which the run was begun, got another in {}</source>
        <translation>erwartet: das Vokabular, mit dem der Lauf begonnen wurde; gefunden: ein anderes in {}</translation>
    </message>
    <message>
        <source>expected none: the run trains a SuperTransformer</source>
        <translation>erwartet: keine; der Lauf trainiert einen SuperTransformer</translation>
    </message>
    <message>
        <source>expected {}, with which the run was begun, got {}</source>
        <translation>erwartet: {} wie zu Beginn des Laufs; gefunden: {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>expected the search space and the shape with which the run was begun, got others</source>
        <translation>erwartet: der Suchraum und die Form, mit denen der Lauf begonnen wurde; gefunden: andere</translation>
    </message>
    <message>
        <source>expected the weights with which the run was begun, got others</source>
        <translation>erwartet: die Gewichte, mit denen der Lauf begonnen wurde; gefunden: andere</translation>
    </message>
    <message>
        <source>{} was {} when the run was begun, and is {} from here on</source>
        <translation>{} war zu Beginn des Laufs {} und ist ab hier {}</translation>
    </message>
    <message>
        <source>expected a checkpoint that can be read; to begin anew, choose another folder</source>
        <translation>erwartet: ein lesbarer Checkpoint; für einen neuen Anfang einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>a damaged checkpoint is passed over: {}</source>
        <translation>ein beschädigter Checkpoint wird übergangen: {}</translation>
    </message>
    <message>
        <source>the run in {} has no checkpoint yet: it begins anew</source>
        <translation>der Lauf in {} hat noch keinen Checkpoint: Er beginnt von vorn</translation>
    </message>
    <message>
        <source>there is no run to resume in {}: a new one begins</source>
        <translation>in {} gibt es keinen Lauf zum Fortsetzen: Ein neuer beginnt</translation>
    </message>
    <message>
        <source>expected data prepared with the tokenizer of {}, got data of another vocabulary</source>
        <translation>erwartet: Daten, vorbereitet mit dem Tokenizer von {}; gefunden: Daten eines anderen Vokabulars</translation>
    </message>
    <message>
        <source>expected data prepared with the tokenizer of {} ({} tokens), got {} tokens</source>
        <translation>erwartet: Daten, vorbereitet mit dem Tokenizer von {} ({} Tokens); gefunden: {} Tokens</translation>
    </message>
    <message>
        <source>the architecture is not one of the search space {}; expected the one that it comes from</source>
        <translation>die Architektur gehört nicht zum Suchraum {}; erwartet: der, aus dem sie stammt</translation>
    </message>
    <message>
        <source>expected finite weights, got NaN or infinity: the checkpoint is damaged</source>
        <translation>erwartet: endliche Gewichte; gefunden: NaN oder unendlich; der Checkpoint ist beschädigt</translation>
    </message>
    <message>
        <source>training diverged at update {}: expected a lower lr or more warmup</source>
        <translation>das Training ist bei Schritt {} divergiert; nötig: eine niedrigere lr oder mehr Warmup</translation>
    </message>
    <message>
        <source>expected a new folder, got one that holds a run: resume it, or choose another</source>
        <translation>erwartet: ein neuer Ordner; gefunden: einer, der einen Lauf enthält: ihn fortsetzen oder einen anderen wählen</translation>
    </message>
    <message>
        <source>expected at least one training pair</source>
        <translation>erwartet: mindestens ein Trainingspaar</translation>
    </message>
    <message>
        <source>expected at least one validation pair, or {} of 0</source>
        <translation>erwartet: mindestens ein Validierungspaar oder {} gleich 0</translation>
    </message>
    <message>
        <source>expected an open workspace to keep the points with</source>
        <translation>erwartet: ein geöffneter Arbeitsbereich, bei dem die Punkte bleiben</translation>
    </message>
    <message>
        <source>expected an architecture, got none</source>
        <translation>erwartet: eine Architektur; gefunden: keine</translation>
    </message>
    <message>
        <source>expected a .png file</source>
        <translation>erwartet: eine .png-Datei</translation>
    </message>
    <message>
        <source>expected a .svg, .pdf, .png or .csv file</source>
        <translation>erwartet: eine .svg-, .pdf-, .png- oder .csv-Datei</translation>
    </message>
    <message>
        <source>cannot be copied: {}</source>
        <translation>lässt sich nicht kopieren: {}</translation>
    </message>
    <message>
        <source>a number of rounds</source>
        <translation>Zahl der Runden</translation>
    </message>
    <message>
        <source>a number of pairs</source>
        <translation>Zahl der Paare</translation>
    </message>
    <message>
        <source>expected whole numbers of four bytes</source>
        <translation>erwartet: ganze Zahlen zu vier Byte</translation>
    </message>
    <message>
        <source>expected a shortlist of {} source and {} target tokens, got {} and {}</source>
        <translation>erwartet: eine Auswahlliste für {} Quell- und {} Zieltoken; gefunden: {} und {}</translation>
    </message>
    <message>
        <source>expected no count below 0, got {}</source>
        <translation>erwartet: keine Zahl unter 0; gefunden: {}</translation>
    </message>
    <message>
        <source>expected {} of them, got {}</source>
        <translation>erwartet: {} davon; gefunden: {}</translation>
    </message>
    <message>
        <source>expected the end token among them</source>
        <translation>erwartet: das Endtoken darunter</translation>
    </message>
    <message>
        <source>expected a model with a shortlist, but it has none: hat shortlist makes it</source>
        <translation>erwartet: ein Modell mit Auswahlliste, es hat aber keine: hat shortlist erzeugt sie</translation>
    </message>
    <message>
        <source>expected data of the vocabularies of {}</source>
        <translation>erwartet: Daten mit den Vokabularen von {}</translation>
    </message>
    <message>
        <source>expected training pairs, got none</source>
        <translation>erwartet: Trainingspaare; gefunden: keine</translation>
    </message>
    <message>
        <source>expected a kind of predictor that this version knows ({}), got &quot;{}&quot;: is the file of a later version?</source>
        <translation>erwartet: eine Art von Prädiktor, die diese Version kennt ({}); gefunden: „{}“: stammt die Datei von einer späteren Version?</translation>
    </message>
    <message>
        <source>expected {} for every piece, got {}</source>
        <translation>erwartet: {} für jedes Stück; gefunden: {}</translation>
    </message>
    <message>
        <source>expected measured architectures, got none</source>
        <translation>erwartet: gemessene Architekturen; gefunden: keine</translation>
    </message>
    <message>
        <source>expected a device that is known well, got none</source>
        <translation>erwartet: ein gut bekanntes Gerät; gefunden: keins</translation>
    </message>
    <message>
        <source>OPENBLAS_CORETYPE is set to {}: products of matrices may take twice the time; unset it</source>
        <translation>OPENBLAS_CORETYPE ist auf {} gesetzt: Matrixprodukte können doppelt so lange dauern; die Variable sollte nicht gesetzt sein</translation>
    </message>
    <message>
        <source>pair {}</source>
        <translation>Paar {}</translation>
    </message>
    <message>
        <source>the latency predictor of this machine</source>
        <translation>der Latenz-Prädiktor dieses Rechners</translation>
    </message>
    <message>
        <source>expected a probability above 0 and below 1, got {}</source>
        <translation>erwartet: eine Wahrscheinlichkeit über 0 und unter 1; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a probability from 0 and below 1, got {}</source>
        <translation>erwartet: eine Wahrscheinlichkeit ab 0 und unter 1; gefunden: {}</translation>
    </message>
    <message>
        <source>expected at least {} architectures of {} that were measured part by part, got {}</source>
        <translation>erwartet: mindestens {} Architekturen von {}, die Teil für Teil gemessen wurden; gefunden: {}</translation>
    </message>
    <message>
        <source>expected ascending numbers</source>
        <translation>erwartet: aufsteigende Zahlen</translation>
    </message>
    <message>
        <source>expected {} numbers for each shape</source>
        <translation>erwartet: {} Zahlen für jede Form</translation>
    </message>
    <message>
        <source>expected the sizes of a part, got {}</source>
        <translation>erwartet: die Größen eines Teils; gefunden: {}</translation>
    </message>
    <message>
        <source>expected numbers from 0</source>
        <translation>erwartet: Zahlen ab 0</translation>
    </message>
    <message>
        <source>expected ascending sizes</source>
        <translation>erwartet: aufsteigende Größen</translation>
    </message>
    <message>
        <source>expected ascending shapes</source>
        <translation>erwartet: aufsteigende Formen</translation>
    </message>
    <message>
        <source>expected a whole number from 1, got {}</source>
        <translation>erwartet: eine ganze Zahl ab 1; gefunden: {}</translation>
    </message>
    <message>
        <source>the fastest architecture of this space takes up to {} ms, the budget is {} ms</source>
        <translation>die schnellste Architektur dieses Raums braucht bis zu {} ms, das Budget ist {} ms</translation>
    </message>
    <message>
        <source>{}: expected at most the budget of {} ms, got up to {} ms</source>
        <translation>{}: erwartet: höchstens das Budget von {} ms; gefunden: bis zu {} ms</translation>
    </message>
    <message>
        <source>expected a predictor that was calibrated on enough rows for {}, got one of {} rows</source>
        <translation>erwartet: ein Prädiktor, der für {} an genug Zeilen kalibriert wurde; gefunden: einer von {} Zeilen</translation>
    </message>
    <message>
        <source>expected a predictor of this machine ({}), got one of {}</source>
        <translation>erwartet: ein Prädiktor dieses Rechners ({}); gefunden: einer von {}</translation>
    </message>
    <message>
        <source>expected a list of changes of pace</source>
        <translation>erwartet: eine Liste von Tempowechseln</translation>
    </message>
    <message>
        <source>expected either architectures or a number of probes, got both</source>
        <translation>erwartet: entweder Architekturen oder eine Zahl von Proben; gefunden: beides</translation>
    </message>
    <message>
        <source>expected a predictor that can be carried over to the architectures of {}</source>
        <translation>erwartet: ein Prädiktor, der sich auf die Architekturen von {} übertragen lässt</translation>
    </message>
    <message>
        <source>{} BLEU</source>
        <translation>{} BLEU</translation>
    </message>
    <message>
        <source>{} bits</source>
        <translation>{} Bit</translation>
    </message>
    <message>
        <source>no architecture of known quality is known on {}</source>
        <translation>auf {} ist keine Architektur bekannter Güte bekannt</translation>
    </message>
    <message>
        <source>nothing keeps {} ms on {}: the fastest, {}, takes {} ms</source>
        <translation>nichts hält {} ms auf {} ein: Die schnellste, {}, braucht {} ms</translation>
    </message>
    <message>
        <source>nothing that is known on {} reaches {}: the nearest, {}, has {}</source>
        <translation>nichts, was auf {} bekannt ist, erreicht {}: Am nächsten liegt {} mit {}</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>expected two different devices, got {} twice</source>
        <translation>erwartet: zwei verschiedene Geräte; gefunden: zweimal {}</translation>
    </message>
    <message>
        <source>expected a task with models for both devices, {}, got &quot;{}&quot;</source>
        <translation>erwartet: eine Aufgabe mit Modellen für beide Geräte, {}; gefunden: „{}“</translation>
    </message>
    <message>
        <source>nothing was measured yet</source>
        <translation>noch wurde nichts gemessen</translation>
    </message>
    <message>
        <source>expected one of {}</source>
        <translation>erwartet: eines von {}</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is the name of several devices: expected one of {}</source>
        <translation>„{}“ heißen mehrere Geräte: erwartet: eines von {}</translation>
    </message>
    <message>
        <source>this machine was not measured with {}: hat latency measure --workspace {} --threads {} --precision {} does so; {}</source>
        <translation>dieser Rechner wurde nicht mit {} gemessen: hat latency measure --workspace {} --threads {} --precision {} tut es; {}</translation>
    </message>
    <message>
        <source>the workspace has no device &quot;{}&quot;: {}</source>
        <translation>der Arbeitsbereich hat kein Gerät „{}“: {}</translation>
    </message>
    <message>
        <source>expected two architectures of known quality at least that are known on both devices, got {}: hat search --model {} --pareto, once for each device, evaluates them</source>
        <translation>erwartet: mindestens zwei Architekturen bekannter Güte, die auf beiden Geräten bekannt sind; gefunden: {}: hat search --model {} --pareto, einmal für jedes Gerät, bewertet sie</translation>
    </message>
    <message>
        <source>expected a workspace with models whose milliseconds and BLEU are known, got none: {} and {} make them known</source>
        <translation>erwartet: ein Arbeitsbereich mit Modellen, deren Millisekunden und BLEU bekannt sind; gefunden: keines: {} und {} machen sie bekannt</translation>
    </message>
    <message>
        <source>expected {} or {}: this processor has no products of bf16</source>
        <translation>erwartet: {} oder {}: Dieser Prozessor hat keine Produkte in bf16</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>own weights</source>
        <translation>eigene Gewichte</translation>
    </message>
    <message>
        <source>fine-tuned weights</source>
        <translation>nachtrainierte Gewichte</translation>
    </message>
    <message>
        <source>inherited weights</source>
        <translation>geerbte Gewichte</translation>
    </message>
    <message>
        <source>weights of unknown origin</source>
        <translation>Gewichte unbekannter Herkunft</translation>
    </message>
    <message>
        <source>own weights, trained from scratch</source>
        <translation>eigene Gewichte, von Grund auf trainiert</translation>
    </message>
    <message>
        <source>weights fine-tuned from those of %1</source>
        <translation>Gewichte, nachtrainiert aus denen von %1</translation>
    </message>
    <message>
        <source>weights inherited from %1, not trained by themselves</source>
        <translation>Gewichte von %1 geerbt, nicht selbst trainiert</translation>
    </message>
    <message>
        <source>Proxy loss, %1 tokens</source>
        <translation>Proxy-Verlust, %1 Tokens</translation>
    </message>
    <message>
        <source>Proxy loss, whole text</source>
        <translation>Proxy-Verlust, ganzer Text</translation>
    </message>
    <message>
        <source>Mean over about %1 target tokens of the validation text, with the SuperTransformer&apos;s weights</source>
        <translation>Mittel über etwa %1 Zieltokens des Validierungstextes, mit den Gewichten des SuperTransformers</translation>
    </message>
    <message>
        <source>Mean over all target tokens of the validation text, with the SuperTransformer&apos;s weights</source>
        <translation>Mittel über alle Zieltokens des Validierungstextes, mit den Gewichten des SuperTransformers</translation>
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
        <translation>%1 Bit</translation>
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
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 ms (%2 to %3)</source>
        <translation>%1&#xa0;ms (%2 bis %3)</translation>
    </message>
    <message>
        <source>about %1 · 10%2</source>
        <comment>the second is an exponent, in raised digits</comment>
        <translation>etwa %1 · 10%2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a proxy loss in bits</comment>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>ParetoFront</name>
    <message>
        <source>%1 M parameters</source>
        <translation>%1 M Parameter</translation>
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
        <translation>Niemand weiß, auf welchen Architekturen diese Vorhersage angepasst wurde: Ihre ms können in diesem Raum geraten sein.</translation>
    </message>
    <message>
        <source>Nobody knows how well this predictor predicts: it tells of no rows that it has not seen.</source>
        <translation>Niemand weiß, wie gut diese Vorhersage ist: Sie nennt keine Zeilen, die sie nicht gesehen hat.</translation>
    </message>
    <message numerus="yes">
        <source>The predictor is not known to tell fast from slow: Kendall tau %1 over %n row(s) that it has not seen may be chance. Measure more architectures and fit it again.</source>
        <translation>
            <numerusform>Es ist nicht bekannt, ob die Vorhersage Schnelles von Langsamem unterscheidet: Kendalls Tau %1 über %n Zeile, die sie nicht gesehen hat, kann Zufall sein. Mehr Architekturen messen und neu anpassen.</numerusform>
            <numerusform>Es ist nicht bekannt, ob die Vorhersage Schnelles von Langsamem unterscheidet: Kendalls Tau %1 über %n Zeilen, die sie nicht gesehen hat, kann Zufall sein. Mehr Architekturen messen und neu anpassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The predictor says %1 for the fastest architecture, which cannot be. Measure again and fit it again.</source>
        <translation>Die Vorhersage nennt %1 für die schnellste Architektur, was nicht sein kann. Neu messen und neu anpassen.</translation>
    </message>
    <message>
        <source>The predictor speaks for %1, which is not this machine: the winner was not measured.</source>
        <translation>Die Vorhersage gilt für %1, nicht für diesen Rechner: Der Sieger wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>The SuperTransformer was trained on few of the subsets of encoder layers: proxy losses of the others are those of weights that never met them.</source>
        <translation>Der SuperTransformer wurde mit wenigen der Teilmengen von Encoder-Schichten trainiert: Proxy-Verluste der anderen sind die von Gewichten, die sie nie sahen.</translation>
    </message>
    <message numerus="yes">
        <source>This machine takes %1 times what the predictor says, the median of %n architecture(s) measured. The search allows for it; measure again and fit a new predictor.</source>
        <translation>
            <numerusform>Dieser Rechner braucht das %1-Fache dessen, was die Vorhersage sagt (%n gemessene Architektur). Die Suche berücksichtigt das; neu messen und eine neue Vorhersage anpassen.</numerusform>
            <numerusform>Dieser Rechner braucht das %1-Fache dessen, was die Vorhersage sagt (Median von %n gemessenen Architekturen). Die Suche berücksichtigt das; neu messen und eine neue Vorhersage anpassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The predictor was not fitted on all of this space: beyond what it has seen its ms are guesses.</source>
        <translation>Die Vorhersage wurde nicht auf diesem ganzen Raum angepasst: Jenseits dessen, was sie gesehen hat, sind ihre ms geraten.</translation>
    </message>
    <message>
        <source>The predictor was fitted on architectures of another space: its ms say nothing here.</source>
        <translation>Die Vorhersage wurde auf Architekturen eines anderen Raums angepasst: Ihre ms sagen hier nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Measured at the end, candidates took %1 times what the search counted on, the median of %n. Measure architectures again and fit a new predictor.</source>
        <translation>
            <numerusform>Am Ende gemessen brauchte der Kandidat (%n) das %1-Fache dessen, womit die Suche rechnete. Messen Sie Architekturen noch einmal und passen Sie die Vorhersage neu an.</numerusform>
            <numerusform>Am Ende gemessen brauchten Kandidaten das %1-Fache dessen, womit die Suche rechnete, im Median von %n. Messen Sie Architekturen noch einmal und passen Sie die Vorhersage neu an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows which device the predictor speaks for: the winner was not measured.</source>
        <translation>Niemand weiß, für welches Gerät die Vorhersage gilt: Der Sieger wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>Times on this machine varied too much. The winner is the predicted one; no measurement decided.</source>
        <translation>Die Zeiten auf diesem Rechner schwankten zu sehr. Der Sieger ist der vorhergesagte; keine Messung hat entschieden.</translation>
    </message>
    <message>
        <source>The machine was too busy to measure on: other programs used %1 processors. The winner is the predicted one; no measurement decided.</source>
        <translation>Der Rechner war zum Messen zu beschäftigt: Andere Programme benutzten %1 Prozessoren. Der Sieger ist der vorhergesagte; keine Messung hat entschieden.</translation>
    </message>
    <message>
        <source>The machine was too busy to measure the front on. What was not measured is predicted.</source>
        <translation>Der Rechner war zu beschäftigt, um die Front zu messen. Was nicht gemessen wurde, ist vorhergesagt.</translation>
    </message>
    <message>
        <source>Times on this machine varied too much to compare with the predictor before the search. Its ms are taken as they are.</source>
        <translation>Die Zeiten auf diesem Rechner schwankten zu sehr, um sie vor der Suche mit der Vorhersage zu vergleichen. Deren ms gelten unverändert.</translation>
    </message>
    <message>
        <source>The machine was too busy to compare with the predictor before the search: other programs used %1 processors. Its ms are taken as they are.</source>
        <translation>Der Rechner war zu beschäftigt, um ihn vor der Suche mit der Vorhersage zu vergleichen: Andere Programme benutzten %1 Prozessoren. Deren ms gelten unverändert.</translation>
    </message>
    <message>
        <source>Nothing that was found keeps the budget when it is measured: the fastest takes up to %1.</source>
        <translation>Nichts Gefundenes hält gemessen das Budget ein: Das Schnellste braucht bis zu %1.</translation>
    </message>
    <message>
        <source>Nothing is promised with %1: the predictor was never calibrated. Its ms are taken as they are. Fit it again.</source>
        <translation>Mit %1 wird nichts versprochen: Der Prädiktor wurde nie kalibriert. Seine ms werden genommen, wie sie sind. Er sollte neu angepasst werden.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is promised with %1: the predictor was calibrated on %n rows, which is too few. Its ms are taken as they are. Measure more and fit it again.</source>
        <translation>
            <numerusform>Mit %1 wird nichts versprochen: Der Prädiktor wurde an %n Zeile kalibriert, das ist zu wenig. Seine ms werden genommen, wie sie sind. Mehr messen und neu anpassen.</numerusform>
            <numerusform>Mit %1 wird nichts versprochen: Der Prädiktor wurde an %n Zeilen kalibriert, das sind zu wenige. Seine ms werden genommen, wie sie sind. Mehr messen und neu anpassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The predictor is rough: ± %1 % are to be expected, since it was fitted to %n architecture(s). Measure more and fit it again.</source>
        <translation>
            <numerusform>Der Prädiktor ist grob: ± %1&#xa0;% sind zu erwarten, denn er wurde an %n Architektur angepasst. Mehr messen und neu anpassen.</numerusform>
            <numerusform>Der Prädiktor ist grob: ± %1&#xa0;% sind zu erwarten, denn er wurde an %n Architekturen angepasst. Mehr messen und neu anpassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>more than can be counted</source>
        <translation>mehr, als sich zählen lassen</translation>
    </message>
    <message>
        <source>%1, about %2 · 10^%3</source>
        <translation>%1, etwa %2 · 10^%3</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Report of a workspace of HAT Studio %1, %2</source>
        <translation>Bericht über einen Arbeitsbereich von HAT Studio %1, %2</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>Architekturen</translation>
    </message>
    <message>
        <source>To scale: a block is as wide as the embedding dim, its bar as long as the FFN dim, its dots are attention heads. The pale shapes are the SuperTransformer&apos;s full size; the lines lead from encoder layers to the decoder layers that attend to them.</source>
        <translation>Maßstäblich: Ein Block ist so breit wie die Embedding-Dimension, sein Balken so lang wie die FFN-Dimension, seine Punkte sind Attention-Köpfe. Die blassen Formen sind die volle Größe des SuperTransformers; die Linien führen von Encoder-Schichten zu den Decoder-Schichten, die sie lesen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>SuperTransformer</source>
        <translation>SuperTransformer</translation>
    </message>
    <message>
        <source>Its weights</source>
        <translation>Seine Gewichte</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;MB</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>SubTransformers</source>
        <translation>SubTransformer</translation>
    </message>
    <message>
        <source>Validation text</source>
        <translation>Validierungstext</translation>
    </message>
    <message>
        <source>Device of the predicted latency</source>
        <translation>Gerät der vorhergesagten Latenz</translation>
    </message>
    <message>
        <source>none measured</source>
        <translation>keines gemessen</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>Latenzbudget</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>Suchraum</translation>
    </message>
    <message>
        <source>The workspace has no search space.</source>
        <translation>Der Arbeitsbereich hat keinen Suchraum.</translation>
    </message>
    <message>
        <source>SubTransformers: %1.</source>
        <translation>SubTransformer: %1.</translation>
    </message>
    <message>
        <source>any set of encoder layers</source>
        <translation>jede Menge von Encoder-Schichten</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Embedding dim</source>
        <translation>Embedding-Dim.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>FFN dim of each layer</source>
        <translation>FFN-Dim. jeder Schicht</translation>
    </message>
    <message>
        <source>Heads of each self-attention</source>
        <translation>Köpfe jeder Selbst-Attention</translation>
    </message>
    <message>
        <source>Heads of each cross-attention</source>
        <translation>Köpfe jeder Kreuz-Attention</translation>
    </message>
    <message>
        <source>Cross-attention sources</source>
        <translation>Quellen der Kreuz-Attention</translation>
    </message>
    <message>
        <source>Queries, keys and values are %1 wide whatever the heads. FLOPs and latency are of one sentence of %2 tokens.</source>
        <translation>Queries, Keys und Values sind unabhängig von den Köpfen %1 breit. FLOPs und Latenz gelten für einen Satz mit %2 Tokens.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>The workspace has no models yet: search, or train one.</source>
        <translation>Der Arbeitsbereich hat noch keine Modelle: suchen oder eines trainieren.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Predicted, ms</source>
        <translation>Vorhergesagt, ms</translation>
    </message>
    <message>
        <source>Measured, ms</source>
        <translation>Gemessen, ms</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>Loss, bits</source>
        <translation>Verlust, Bit</translation>
    </message>
    <message>
        <source>Params, M</source>
        <translation>Parameter, M</translation>
    </message>
    <message>
        <source>FLOPs, G</source>
        <translation>FLOPs, G</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>BLEU is what the models&apos; cards say; they name no signature.</source>
        <translation>BLEU steht so in den Modellkarten; sie nennen keine Signatur.</translation>
    </message>
    <message>
        <source>BLEU&apos;s signature: %1.</source>
        <translation>Signatur von BLEU: %1.</translation>
    </message>
    <message>
        <source>Predicted on: %1.</source>
        <translation>Vorhergesagt für: %1.</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>kein Gerät</translation>
    </message>
    <message>
        <source>The loss is the proxy loss with inherited weights on %1 target tokens, where it was evaluated in this session.</source>
        <translation>Der Verlust ist der Proxy-Verlust mit geerbten Gewichten auf %1 Ziel-Tokens, soweit er in dieser Sitzung bewertet wurde.</translation>
    </message>
    <message>
        <source>Parameters are counted without embeddings, as in the paper.</source>
        <translation>Parameter sind ohne Embeddings gezählt, wie im Paper.</translation>
    </message>
    <message>
        <source>The front</source>
        <translation>Die Front</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>latency of one sentence of %1 tokens, ms</source>
        <translation>Latenz eines Satzes mit %1 Tokens, ms</translation>
    </message>
    <message>
        <source>BLEU, sacreBLEU&apos;s scoring</source>
        <translation>BLEU nach sacreBLEU</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>Models by latency (predicted where there is a predictor, else measured) and BLEU. The line is the front: on it, nothing better is to be had without more milliseconds.</source>
        <translation>Modelle nach Latenz (vorhergesagt, wo es eine Vorhersage gibt, sonst gemessen) und BLEU. Die Linie ist die Front: Auf ihr gibt es nichts Besseres ohne mehr Millisekunden.</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>gemessen %1</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation>%1 M Parameter</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>No training run lies in this workspace&apos;s folder of runs. What the models&apos; cards say of their training stands below.</source>
        <translation>Im Ordner der Läufe dieses Arbeitsbereichs liegt kein Trainingslauf. Was die Modellkarten über ihr Training sagen, steht weiter unten.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Tokens per s</source>
        <translation>Tokens je s</translation>
    </message>
    <message>
        <source>Last loss, bits</source>
        <translation>Letzter Verlust, Bit</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>SubTransformer</source>
        <translation>SubTransformer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>validation loss, bits per token</source>
        <translation>Validierungsverlust, Bit pro Token</translation>
    </message>
    <message>
        <source>Training run %1: validation losses by update.</source>
        <translation>Trainingslauf %1: Validierungsverluste je Schritt.</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>No finished search lies in this workspace&apos;s folder of runs.</source>
        <translation>Im Ordner der Läufe dieses Arbeitsbereichs liegt keine beendete Suche.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Budget, ms</source>
        <translation>Budget, ms</translation>
    </message>
    <message>
        <source>Best architecture</source>
        <translation>Beste Architektur</translation>
    </message>
    <message>
        <source>front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>random search</source>
        <translation>Zufallssuche</translation>
    </message>
    <message>
        <source>evolution</source>
        <translation>Evolution</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bester</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>proxy loss, bits per token</source>
        <translation>Proxy-Verlust, Bit pro Token</translation>
    </message>
    <message>
        <source>The newest search, %1: proxy loss by generation.</source>
        <translation>Die neueste Suche, %1: Proxy-Verlust je Generation.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>No latency data lies beside the predictor.</source>
        <translation>Neben der Vorhersage liegen keine Latenzdaten.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>%1, %2 architectures</source>
        <translation>%1, %2 Architekturen</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>%1 source tokens, %2 target tokens, beam %3</source>
        <translation>%1 Quell-Tokens, %2 Ziel-Tokens, Beam %3</translation>
    </message>
    <message>
        <source>mean error %1 %, RMSE %2, Kendall&apos;s tau %3 (%4 rows)</source>
        <translation>mittlerer Fehler %1&#xa0;%, RMSE %2, Kendalls Tau %3 (%4 Zeilen)</translation>
    </message>
    <message>
        <source>Predictor, rows held out</source>
        <translation>Vorhersage, zurückgehaltene Zeilen</translation>
    </message>
    <message>
        <source>Predictor, every row</source>
        <translation>Vorhersage, alle Zeilen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>too few rows to tell drift from noise</source>
        <translation>zu wenige Zeilen, um Drift von Rauschen zu unterscheiden</translation>
    </message>
    <message>
        <source>no drift: the machine kept its pace</source>
        <translation>keine Drift: Der Rechner hielt sein Tempo</translation>
    </message>
    <message>
        <source>drift: %1 of %2 rows were measured while the machine was slow</source>
        <translation>Drift: %1 von %2 Zeilen wurden gemessen, während der Rechner langsam war</translation>
    </message>
    <message>
        <source>Rows %1 to %2 took %3 times as long as their architectures take in most of the data.</source>
        <translation>Die Zeilen %1 bis %2 dauerten %3-mal so lange, wie ihre Architekturen im größten Teil der Daten brauchen.</translation>
    </message>
    <message>
        <source>architectures</source>
        <translation>Architekturen</translation>
    </message>
    <message>
        <source>measured latency, ms</source>
        <translation>gemessene Latenz, ms</translation>
    </message>
    <message>
        <source>predicted latency, ms</source>
        <translation>vorhergesagte Latenz, ms</translation>
    </message>
    <message>
        <source>Predicted against measured latency; on the line both are equal.</source>
        <translation>Vorhergesagte gegen gemessene Latenz; auf der Linie sind beide gleich.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>No run of this workspace has recorded its cost.</source>
        <translation>Kein Lauf dieses Arbeitsbereichs hat seine Kosten aufgezeichnet.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>%1 of it estimated</source>
        <translation>davon %1 geschätzt</translation>
    </message>
    <message>
        <source>%1 g of CO₂ per kWh (%2), %3 %4 per kWh, %5 %4 per hour</source>
        <translation>%1&#xa0;g CO₂ je kWh (%2), %3 %4 je kWh, %5 %4 je Stunde</translation>
    </message>
    <message>
        <source>Factors: %1.</source>
        <translation>Faktoren: %1.</translation>
    </message>
    <message>
        <source>RAPL counts processor and memory; an estimate is assumed watts of the whole machine times the time.</source>
        <translation>RAPL zählt Prozessor und Speicher; eine Schätzung ist die angenommene Leistung des ganzen Rechners in Watt mal die Zeit.</translation>
    </message>
    <message>
        <source>What the paper and its slides report for one search:</source>
        <translation>Was das Paper und seine Folien für eine Suche angeben:</translation>
    </message>
    <message>
        <source>Search by</source>
        <translation>Suche mit</translation>
    </message>
    <message>
        <source>GPU hours</source>
        <translation>GPU-Stunden</translation>
    </message>
    <message>
        <source>%1 lb (%2 kg)</source>
        <translation>%1&#xa0;lb (%2&#xa0;kg)</translation>
    </message>
    <message>
        <source>The paper counts rented graphics cards on WMT data, the runs above this machine and this workspace: they show orders of magnitude, not a race.</source>
        <translation>Das Paper zählt gemietete Grafikkarten auf WMT-Daten, die Läufe oben diesen Rechner und diesen Arbeitsbereich: Sie zeigen Größenordnungen, kein Wettrennen.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es stammt</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>HAT Studio is free software under the GNU General Public License, version 3 or later. Hardware-Aware Transformers: Wang et al., ACL 2020; its published numbers are facts from the paper, its slides and its table of models.</source>
        <translation>HAT Studio ist freie Software unter der GNU General Public License, Version 3 oder später. Hardware-Aware Transformers: Wang et al., ACL 2020; die veröffentlichten Zahlen sind Fakten aus dem Paper, seinen Folien und seiner Modelltabelle.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>ms by layer: %1</source>
        <translation>ms je Schicht: %1</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>BLEU was evaluated on %1, of every model that has one here.</source>
        <translation>BLEU wurde auf %1 ausgewertet, bei jedem Modell, das hier einen Wert hat.</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>its parent</source>
        <translation>seinem Ursprung</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (von %2)</translation>
    </message>
</context>
<context>
    <name>SpecialiseWords</name>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>One architecture is the best of both</source>
        <translation>Eine Architektur ist auf beiden die beste</translation>
    </message>
    <message>
        <source>Not equal: %1 is %2 better</source>
        <translation>Nicht gleich: %1 ist um %2 besser</translation>
    </message>
    <message>
        <source>Specialising pays on both</source>
        <translation>Spezialisieren lohnt sich auf beiden</translation>
    </message>
    <message>
        <source>Specialising pays on one: %1</source>
        <translation>Spezialisieren lohnt sich auf einem: %1</translation>
    </message>
    <message>
        <source>Specialising is not seen to pay</source>
        <translation>Dass Spezialisieren sich lohnt, ist nicht zu sehen</translation>
    </message>
    <message>
        <source>At this quality there is nothing to specialise.</source>
        <translation>Bei dieser Güte gibt es nichts zu spezialisieren.</translation>
    </message>
    <message>
        <source>A saving at another quality says nothing: choose one that both have.</source>
        <translation>Eine Ersparnis bei anderer Güte sagt nichts: eine wählen, die beide haben.</translation>
    </message>
    <message>
        <source>Time that a device saves with its own architecture, against the other&apos;s.</source>
        <translation>Zeit, die ein Gerät mit der eigenen Architektur gegenüber der anderen spart.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>no difference found</source>
        <translation>kein Unterschied gefunden</translation>
    </message>
    <message>
        <source>%1 %, uncertain</source>
        <translation>%1&#xa0;%, unsicher</translation>
    </message>
    <message>
        <source>95 %: %1 to %2 %</source>
        <translation>95&#xa0;%: %1 bis %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2 ms</source>
        <translation>%1 von %2&#xa0;ms</translation>
    </message>
    <message>
        <source>%1, the best for %2, on %3: %4 ms%5, %6.</source>
        <translation>%1, die beste für %2, auf %3: %4&#xa0;ms%5, %6.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>HAT in three steps</source>
        <translation>HAT in drei Schritten</translation>
    </message>
    <message>
        <source>The task: translate well, and fast enough on one particular machine. HAT trains one SuperTransformer that contains very many architectures, searches it for the best one that keeps a latency budget, and trains that one. The pages follow this order. The tour takes about ten minutes, and you can use the window all the while.</source>
        <translation>Die Aufgabe: gut übersetzen, und auf einem bestimmten Rechner schnell genug. HAT trainiert einen SuperTransformer, der sehr viele Architekturen enthält, sucht in ihm die beste, die ein Latenzbudget einhält, und trainiert diese. Die Seiten folgen dieser Reihenfolge. Die Tour dauert etwa zehn Minuten, und das Fenster bleibt die ganze Zeit benutzbar.</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Beispiel-Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Step 1: one network for all of them</source>
        <translation>Schritt 1: ein Netz für alle</translation>
    </message>
    <message>
        <source>So many different Transformers can be made of the choices below: widths, depths, heads, and which encoder layers a decoder layer reads. Nobody can train each of them. A SuperTransformer holds all of them in one set of weights: a smaller architecture uses the front part of each matrix.</source>
        <translation>So viele verschiedene Transformer ergeben sich aus den Wahlmöglichkeiten unten: Breiten, Tiefen, Köpfe und welche Encoder-Schichten eine Decoder-Schicht liest. Niemand kann jeden davon trainieren. Ein SuperTransformer enthält sie alle in einem Satz Gewichte: Eine kleinere Architektur benutzt den vorderen Teil jeder Matrix.</translation>
    </message>
    <message>
        <source>FLOPs are not milliseconds</source>
        <translation>FLOPs sind keine Millisekunden</translation>
    </message>
    <message>
        <source>Each dot is one of those architectures. Two dots one above the other need the same number of operations, but not the same time. What is fast depends on the machine, so HAT asks the machine.</source>
        <translation>Jeder Punkt ist eine dieser Architekturen. Zwei Punkte übereinander brauchen gleich viele Rechenoperationen, aber nicht gleich viel Zeit. Was schnell ist, hängt vom Rechner ab, also fragt HAT den Rechner.</translation>
    </message>
    <message>
        <source>A SubTransformer inside the SuperTransformer</source>
        <translation>Ein SubTransformer im SuperTransformer</translation>
    </message>
    <message>
        <source>This is one architecture, to scale: encoder at the left, decoder at the right. The pale shapes behind are the SuperTransformer&apos;s full size. Click a layer, press + and −, and watch the numbers in the Inspector. Ctrl+Z takes it back.</source>
        <translation>Dies ist eine Architektur, maßstäblich: links der Encoder, rechts der Decoder. Die blassen Formen dahinter sind die volle Größe des SuperTransformers. Eine Schicht anklicken, + und − drücken und die Zahlen im Inspektor beobachten. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Every decoder layer chooses what it reads</source>
        <translation>Jede Decoder-Schicht wählt, was sie liest</translation>
    </message>
    <message>
        <source>The lines in the middle lead from encoder layers to the decoder layers that attend to them. In a usual Transformer all of them start at the last encoder layer; here any set will do, with the same weights. Drag from an encoder layer to a decoder layer to add one.</source>
        <translation>Die Linien in der Mitte führen von Encoder-Schichten zu den Decoder-Schichten, die sie lesen. In einem gewöhnlichen Transformer beginnen alle an der letzten Encoder-Schicht; hier ist jede Auswahl möglich, mit denselben Gewichten. Von einer Encoder-Schicht zu einer Decoder-Schicht ziehen fügt eine Linie hinzu.</translation>
    </message>
    <message>
        <source>How the SuperTransformer learns</source>
        <translation>Wie der SuperTransformer lernt</translation>
    </message>
    <message>
        <source>Each update draws one SubTransformer at random and improves the weights that it uses. After thousands of updates all of them work, and any of them can be tried without training it. The sample brings such weights along; with parallel text of your own you would start here.</source>
        <translation>Jeder Schritt zieht zufällig einen SubTransformer und verbessert die Gewichte, die er benutzt. Nach Tausenden von Schritten funktionieren alle, und jeder lässt sich ohne Training ausprobieren. Das Beispiel bringt solche Gewichte mit; mit eigenem parallelem Text begänne die Arbeit hier.</translation>
    </message>
    <message>
        <source>What is fast on this machine?</source>
        <translation>Was ist auf diesem Rechner schnell?</translation>
    </message>
    <message>
        <source>Your latency budget</source>
        <translation>Das Latenzbudget</translation>
    </message>
    <message>
        <source>So many milliseconds may one sentence take. Every number on every page is about this device and this budget. Change it here, or drag the dashed line in a plot.</source>
        <translation>So viele Millisekunden darf ein Satz brauchen. Jede Zahl auf jeder Seite gilt für dieses Gerät und dieses Budget. Es lässt sich hier ändern oder durch Ziehen der gestrichelten Linie in einem Diagramm.</translation>
    </message>
    <message>
        <source>Step 2: search</source>
        <translation>Schritt 2: suchen</translation>
    </message>
    <message>
        <source>An evolution starts from random architectures within the budget. The best have children; those over the budget are thrown away. Nothing is trained: each candidate is judged by the loss that it has with the SuperTransformer&apos;s weights. A small search takes less than a minute.</source>
        <translation>Eine Evolution beginnt mit zufälligen Architekturen im Budget. Die besten haben Kinder; Kinder über dem Budget werden verworfen. Trainiert wird nichts: Jeder Kandidat wird nach dem Verlust beurteilt, den er mit den Gewichten des SuperTransformers hat. Eine kleine Suche dauert weniger als eine Minute.</translation>
    </message>
    <message>
        <source>Start a small search</source>
        <translation>Kleine Suche starten</translation>
    </message>
    <message>
        <source>Watch it move</source>
        <translation>Der Wolke zusehen</translation>
    </message>
    <message>
        <source>Left is faster, down is better. Generation by generation the cloud moves towards the budget line and downwards. When it is over, the best candidates are measured on this machine, and the slider replays every generation.</source>
        <translation>Links ist schneller, unten ist besser. Generation um Generation wandert die Wolke zur Budgetlinie und nach unten. Am Ende werden die besten Kandidaten auf diesem Rechner gemessen, und der Schieberegler spielt jede Generation noch einmal ab.</translation>
    </message>
    <message>
        <source>One winner for every budget</source>
        <translation>Ein Sieger für jedes Budget</translation>
    </message>
    <message>
        <source>All models of the workspace by latency and quality. On the step line nothing better is to be had without more milliseconds. The search&apos;s winner is among them.</source>
        <translation>Alle Modelle des Arbeitsbereichs nach Latenz und Qualität. Auf der Treppenlinie ist ohne mehr Millisekunden nichts Besseres zu haben. Der Sieger der Suche ist dabei.</translation>
    </message>
    <message>
        <source>Step 3: train the winner</source>
        <translation>Schritt 3: den Sieger trainieren</translation>
    </message>
    <message>
        <source>With inherited weights the winner translates at once. Trained by itself, from those weights or from scratch, it gets better: it no longer shares them with all the others. Choose SubTransformer here; the architecture is the current one.</source>
        <translation>Mit geerbten Gewichten übersetzt der Sieger sofort. Allein trainiert, ausgehend von diesen Gewichten oder von Grund auf, wird er besser: Er teilt sie nicht mehr mit allen anderen. Hier SubTransformer wählen; die Architektur ist die aktuelle.</translation>
    </message>
    <message>
        <source>The same sentence at three budgets</source>
        <translation>Derselbe Satz bei drei Budgets</translation>
    </message>
    <message>
        <source>Every tick is a model. Each budget uses the best model that keeps it. Type a sentence: three translations with the milliseconds they took. Drag a thumb to change a budget.</source>
        <translation>Jeder Strich ist ein Modell. Jedes Budget benutzt das beste Modell, das es einhält. Einen Satz eintippen: drei Übersetzungen mit den Millisekunden, die sie gebraucht haben. Ziehen an einem Griff ändert ein Budget.</translation>
    </message>
    <message>
        <source>Translate an example</source>
        <translation>Ein Beispiel übersetzen</translation>
    </message>
    <message>
        <source>What each word looked at</source>
        <translation>Worauf jedes Wort geschaut hat</translation>
    </message>
    <message>
        <source>Point at a word of a translation: the table shows which source words it was made from, in each encoder layer that the decoder layer reads.</source>
        <translation>Auf ein Wort einer Übersetzung zeigen: Die Tabelle zeigt, aus welchen Quellwörtern es entstand, in jeder Encoder-Schicht, die die Decoder-Schicht liest.</translation>
    </message>
    <message>
        <source>Go on by yourself</source>
        <translation>Allein weitermachen</translation>
    </message>
    <message>
        <source>Learn, or F1, explains the page that you are on: what you see, what would change it, and what to try. The tour is in the Help menu whenever you want it again.</source>
        <translation>„Lernen“ oder F1 erklärt die aktuelle Seite: was zu sehen ist, was es ändern würde und was sich auszuprobieren lohnt. Der Rundgang steht jederzeit wieder im Menü „Hilfe“.</translation>
    </message>
    <message>
        <source>Some architectures are measured on the device, and a latency predictor is fitted to them. It then tells the milliseconds of any other at once. The first start does this by itself: ten probes in some seconds, and more while nothing else works. Until the tenth the predictor of the workspace&apos;s maker is used, and says so.</source>
        <translation>Einige Architekturen werden auf dem Gerät gemessen, und ein Latenz-Prädiktor wird an sie angepasst. Er sagt dann die Millisekunden jeder anderen sofort. Der erste Start tut das von selbst: zehn Proben in einigen Sekunden, und weitere, solange nichts anderes arbeitet. Bis zur zehnten gilt der Prädiktor dessen, der den Arbeitsbereich gemacht hat, und das wird gesagt.</translation>
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
        <translation>höchstens %1 mit %2</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>vorhergesagt %1</translation>
    </message>
    <message>
        <source>%1, kept with %2</source>
        <translation>%1, mit %2 eingehalten</translation>
    </message>
    <message>
        <source>Nothing is promised with %1: the predictor has no calibration of enough rows. Its milliseconds are taken as they are. Fit it again, or measure more.</source>
        <translation>Mit %1 wird nichts versprochen: Der Prädiktor ist nicht an genug Zeilen kalibriert. Seine Millisekunden werden genommen, wie sie sind. Neu anpassen oder mehr messen.</translation>
    </message>
    <message>
        <source>kept %1 of %2</source>
        <translation>%1 von %2 eingehalten</translation>
    </message>
    <message>
        <source>promised %1, true rate %2 to %3</source>
        <translation>versprochen %1, wahrer Anteil %2 bis %3</translation>
    </message>
    <message>
        <source>Fewer than was promised: measure again and fit a new predictor.</source>
        <translation>Weniger als versprochen: erneut messen und einen neuen Prädiktor anpassen.</translation>
    </message>
    <message>
        <source>Other programs used the processors meanwhile.</source>
        <translation>Andere Programme haben dabei die Prozessoren benutzt.</translation>
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
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 heads of %2</source>
        <translation>%1 Köpfe zu %2</translation>
    </message>
    <message>
        <source>each %1 of %2</source>
        <translation>je %1 von %2</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Self-attention</source>
        <translation>Selbst-Attention</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>Cross-attention</source>
        <translation>Kreuz-Attention</translation>
    </message>
    <message>
        <source>encoder %1</source>
        <translation>Encoder %1</translation>
    </message>
    <message>
        <source>%1 keys, values</source>
        <translation>%1 Schlüssel</translation>
    </message>
</context>
<context>
    <name>hat::studio::WorkspaceController</name>
    <message>
        <source>The sample workspace is not installed: expected resources/sample/workspace.yaml.</source>
        <translation>Der Beispiel-Arbeitsbereich ist nicht installiert: erwartet wird resources/sample/workspace.yaml.</translation>
    </message>
    <message>
        <source>Largest SubTransformer</source>
        <translation>Größter SubTransformer</translation>
    </message>
    <message>
        <source>This machine, not measured yet</source>
        <translation>Dieser Rechner, noch nicht gemessen</translation>
    </message>
    <message>
        <source>As the workspace brings it along</source>
        <translation>Wie im Arbeitsbereich mitgebracht</translation>
    </message>
    <message>
        <source>%1 (this one is being measured)</source>
        <translation>%1 (dieser wird gerade gemessen)</translation>
    </message>
    <message>
        <source>%1 has no predictor yet: fit one here.</source>
        <translation>%1 hat noch keine Vorhersage: Hier lässt sich eine anpassen.</translation>
    </message>
    <message>
        <source>%1, no predictor yet</source>
        <translation>%1, noch keine Vorhersage</translation>
    </message>
    <message>
        <source>The latency predictor of this machine is fitted: off by %1 % on the %2 rows that it has not seen.</source>
        <translation>Die Latenzvorhersage dieses Rechners ist angepasst: auf den %2 Zeilen, die sie nicht gesehen hat, liegt sie %1&#xa0;% daneben.</translation>
    </message>
    <message>
        <source>The latency predictor of this machine is fitted.</source>
        <translation>Die Latenzvorhersage dieses Rechners ist angepasst.</translation>
    </message>
    <message>
        <source>The earlier measurement of this machine is not used: %1.</source>
        <translation>Die frühere Messung dieses Rechners wird nicht benutzt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) cannot be read and are left out: %1</source>
        <translation>
            <numerusform>%n Modell kann nicht gelesen werden und fehlt: %1</numerusform>
            <numerusform>%n Modelle können nicht gelesen werden und fehlen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not measured on this machine yet.</source>
        <translation>%1 ist auf diesem Rechner noch nicht gemessen.</translation>
    </message>
    <message>
        <source>%1 is not measured on this machine yet: it translates, and the milliseconds are those of %2.</source>
        <translation>%1 ist auf diesem Rechner noch nicht gemessen: Es wird damit übersetzt, und die Millisekunden sind die von %2.</translation>
    </message>
    <message>
        <source>Measure it…</source>
        <translation>Messen …</translation>
    </message>
    <message>
        <source>%1, not measured</source>
        <translation>%1, nicht gemessen</translation>
    </message>
    <message>
        <source>The milliseconds are those of this machine now, ± %1 % as far as a few probes tell. More is measured while nothing else works.</source>
        <translation>Die Millisekunden sind jetzt die dieses Rechners, ± %1&#xa0;%, soweit wenige Proben es sagen. Mehr wird gemessen, solange nichts anderes arbeitet.</translation>
    </message>
</context>
<context>
    <name>hat::ui::ArchitectureEditor</name>
    <message>
        <source>(and %1 more)</source>
        <translation>(und %1 weitere)</translation>
    </message>
    <message>
        <source>Change the text form</source>
        <translation>Textform ändern</translation>
    </message>
    <message>
        <source>measured here</source>
        <translation>hier gemessen</translation>
    </message>
    <message numerus="yes">
        <source>estimated from %n architecture(s) measured here</source>
        <translation>
            <numerusform>aus %n hier gemessenen Architektur geschätzt</numerusform>
            <numerusform>aus %n hier gemessenen Architekturen geschätzt</numerusform>
        </translation>
    </message>
    <message>
        <source>estimated from FLOPs</source>
        <translation>aus FLOPs geschätzt</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
</context>
<context>
    <name>hat::ui::ArchitecturePage</name>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Zoom level</source>
        <translation>Zoomstufe</translation>
    </message>
    <message>
        <source>Drawing of the architecture</source>
        <translation>Zeichnung der Architektur</translation>
    </message>
    <message>
        <source>Arrow keys walk layers and rows, + and − change a value, 1 to 9 toggle sources. The Inspector has the same as tables.</source>
        <translation>Pfeiltasten gehen durch Schichten und Zeilen, + und − ändern einen Wert, 1 bis 9 schalten Quellen um. Der Inspektor zeigt dasselbe als Tabellen.</translation>
    </message>
    <message>
        <source>No architecture yet. Pick one on the Pareto or Search page, or paste a text form below.</source>
        <translation>Noch keine Architektur. Wählen Sie eine auf der Seite Pareto oder Suche, oder fügen Sie unten eine Textform ein.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>1 px is %1 dims</source>
        <translation>1 px sind %1 Dimensionen</translation>
    </message>
    <message>
        <source>based on %1</source>
        <translation>abgeleitet von %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>hat::ui::ArchitecturePicture</name>
    <message>
        <source>self</source>
        <translation>selbst</translation>
    </message>
    <message>
        <source>cross heads</source>
        <translation>Kreuz-Köpfe</translation>
    </message>
    <message>
        <source>FFN dim</source>
        <translation>FFN-Dim.</translation>
    </message>
    <message>
        <source>FFN dim of %1</source>
        <translation>FFN-Dim. von %1</translation>
    </message>
    <message>
        <source>SuperTransformer</source>
        <translation>SuperTransformer</translation>
    </message>
    <message>
        <source>%1 M parameters, %2 G FLOPs</source>
        <translation>%1 M Parameter, %2 G FLOPs</translation>
    </message>
    <message>
        <source>%1 predicted on %2, sentence of %3 tokens</source>
        <translation>%1 vorhergesagt auf %2, Satz mit %3 Tokens</translation>
    </message>
    <message>
        <source>ms by layer: %1</source>
        <translation>ms je Schicht: %1</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>%1 gemessen</translation>
    </message>
    <message>
        <source>edited, based on %1</source>
        <translation>bearbeitet, abgeleitet von %1</translation>
    </message>
    <message>
        <source>1 px is %1 dims</source>
        <translation>1 px sind %1 Dimensionen</translation>
    </message>
</context>
<context>
    <name>hat::ui::ArchitectureTables</name>
    <message>
        <source>Cross-attention sources of every decoder layer</source>
        <translation>Quellen der Kreuz-Attention jeder Decoder-Schicht</translation>
    </message>
    <message>
        <source>Dimensions of every layer</source>
        <translation>Dimensionen jeder Schicht</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>reads encoder layer %1</source>
        <translation>liest Encoder-Schicht %1</translation>
    </message>
    <message>
        <source>does not read encoder layer %1</source>
        <translation>liest Encoder-Schicht %1 nicht</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>dim</source>
        <translation>Dim.</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>self</source>
        <translation>selbst</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>encoder %1</source>
        <translation>Encoder %1</translation>
    </message>
    <message>
        <source>decoder %1</source>
        <translation>Decoder %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::ArchitectureView</name>
    <message>
        <source>encoder layer %1</source>
        <translation>Encoder-Schicht %1</translation>
    </message>
    <message>
        <source>decoder layer %1</source>
        <translation>Decoder-Schicht %1</translation>
    </message>
    <message>
        <source>FFN dim</source>
        <translation>FFN-Dim.</translation>
    </message>
    <message>
        <source>Self-attention heads</source>
        <translation>Selbst-Köpfe</translation>
    </message>
    <message>
        <source>Cross-attention heads</source>
        <translation>Kreuz-Köpfe</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Embedding dim</source>
        <translation>Embedding-Dim.</translation>
    </message>
    <message>
        <source>Drag from an encoder port to a decoder layer to add a source. Delete removes the selected one.</source>
        <translation>Vom Anschluss eines Encoders zu einer Decoder-Schicht ziehen fügt eine Quelle hinzu. Entf entfernt die gewählte.</translation>
    </message>
    <message>
        <source>Encoder layer %1: drag to a decoder layer to make it a source.</source>
        <translation>Encoder-Schicht %1: zu einer Decoder-Schicht ziehen macht sie zur Quelle.</translation>
    </message>
    <message>
        <source>Decoder layer %1 reads encoder layer %2. Click selects the wire, Delete removes it.</source>
        <translation>Decoder-Schicht %1 liest Encoder-Schicht %2. Klick wählt die Leitung, Entf entfernt sie.</translation>
    </message>
    <message>
        <source>Drag the triangle to change the embedding dim of the whole stack.</source>
        <translation>Das Dreieck ziehen ändert die Embedding-Dimension des ganzen Stapels.</translation>
    </message>
    <message>
        <source>Drag to change the FFN dim of this layer.</source>
        <translation>Ziehen ändert die FFN-Dimension dieser Schicht.</translation>
    </message>
    <message>
        <source>Not used. Click, or press Insert, to grow the stack up to here.</source>
        <translation>Unbenutzt. Klick oder Einfg lässt den Stapel bis hierher wachsen.</translation>
    </message>
    <message>
        <source>+ and − change it, 1 to 9 toggle sources.</source>
        <translation>+ und − ändern sie, 1 bis 9 schalten Quellen um.</translation>
    </message>
    <message>
        <source>+ and − change it.</source>
        <translation>+ und − ändern sie.</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>Schichten hinzufügen</translation>
    </message>
    <message>
        <source>Change FFN dim</source>
        <translation>FFN-Dimension ändern</translation>
    </message>
    <message>
        <source>Decoder layer %1 reads encoder layer %2 already.</source>
        <translation>Decoder-Schicht %1 liest Encoder-Schicht %2 schon.</translation>
    </message>
    <message>
        <source>Change embedding dim</source>
        <translation>Embedding-Dimension ändern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Select a decoder layer: its sources are the encoder layers that it reads.</source>
        <translation>Wählen Sie eine Decoder-Schicht: Ihre Quellen sind die Encoder-Schichten, die sie liest.</translation>
    </message>
    <message>
        <source>Embedding dim of the whole stack: + and − change it.</source>
        <translation>Embedding-Dimension des ganzen Stapels: + und − ändern sie.</translation>
    </message>
</context>
<context>
    <name>hat::ui::AttentionPanel</name>
    <message>
        <source>end of the sentence</source>
        <translation>Satzende</translation>
    </message>
    <message>
        <source>Attention for “%1”</source>
        <translation>Attention für „%1“</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>head mean</source>
        <translation>Mittel der Köpfe</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>Kopf %1</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>decoder layer</source>
        <translation>Decoder-Schicht</translation>
    </message>
    <message>
        <source>Decoder layer</source>
        <translation>Decoder-Schicht</translation>
    </message>
    <message>
        <source>Attention head</source>
        <translation>Attention-Kopf</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Cross-attention of the word pointed at</source>
        <translation>Kreuz-Attention des Wortes unter dem Zeiger</translation>
    </message>
</context>
<context>
    <name>hat::ui::AttentionView</name>
    <message>
        <source>The attention of each word over the encoder layers appears with the first translation.</source>
        <translation>Die Attention jedes Wortes über die Encoder-Schichten erscheint mit der ersten Übersetzung.</translation>
    </message>
    <message>
        <source>This decoder layer has no such head.</source>
        <translation>Diese Decoder-Schicht hat keinen solchen Kopf.</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>decoder %1</source>
        <translation>Decoder %1</translation>
    </message>
    <message>
        <source>enc %1</source>
        <translation>Enc %1</translation>
    </message>
    <message>
        <source>Decoder layer %1 gives “%2” in encoder layer %3 an attention of %4.</source>
        <translation>Decoder-Schicht %1 gibt „%2“ in Encoder-Schicht %3 eine Attention von %4.</translation>
    </message>
</context>
<context>
    <name>hat::ui::BudgetSlider</name>
    <message>
        <source>Latency budget, ms</source>
        <translation>Latenzbudget, ms</translation>
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
        <translation>%1: Es gibt kein Modell.</translation>
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
        <translation>%1, nimmt %2.</translation>
    </message>
    <message>
        <source>%1: no model keeps it, the fastest is %2.</source>
        <translation>%1: Kein Modell hält es ein, das schnellste ist %2.</translation>
    </message>
    <message>
        <source>Latency budget %1</source>
        <translation>Latenzbudget %1</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>Latenzbudget</translation>
    </message>
    <message>
        <source>at most %1 ms</source>
        <translation>höchstens %1&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>hat::ui::BulletBar</name>
    <message>
        <source>budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>gemessen %1</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>vorhergesagt %1</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>keine Vorhersage</translation>
    </message>
    <message numerus="yes">
        <source>for %n token(s)</source>
        <translation>
            <numerusform>für %n Token</numerusform>
            <numerusform>für %n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>darüber um %1</translation>
    </message>
    <message>
        <source>predicted %1, at most %2 ms</source>
        <translation>vorhergesagt %1, höchstens %2&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>hat::ui::BusyWatch</name>
    <message numerus="yes">
        <source>Other programs use %1 of %n processor(s).</source>
        <translation>
            <numerusform>Andere Programme belegen %1 von %n Prozessor.</numerusform>
            <numerusform>Andere Programme belegen %1 von %n Prozessoren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::CandidateFacts</name>
    <message>
        <source>Genes</source>
        <translation>Gene</translation>
    </message>
    <message>
        <source>from layer 1</source>
        <translation>ab Schicht 1</translation>
    </message>
    <message>
        <source>Where the milliseconds go</source>
        <translation>Wohin die Millisekunden gehen</translation>
    </message>
    <message>
        <source>Nearest published model</source>
        <translation>Nächstes veröffentlichtes Modell</translation>
    </message>
    <message>
        <source>the same architecture</source>
        <translation>dieselbe Architektur</translation>
    </message>
    <message numerus="yes">
        <source>%n gene(s) differ</source>
        <translation>
            <numerusform>%n Gen ist anders</numerusform>
            <numerusform>%n Gene sind anders</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 BLEU</source>
        <translation>%1 BLEU</translation>
    </message>
    <message>
        <source>Measure parts</source>
        <translation>Teile messen</translation>
    </message>
    <message>
        <source>Times every part of this architecture on this machine; it takes a few seconds.</source>
        <translation>Misst jeden Teil dieser Architektur auf diesem Rechner; das dauert einige Sekunden.</translation>
    </message>
</context>
<context>
    <name>hat::ui::CandidateTable</name>
    <message>
        <source>Proxy loss, bits per token</source>
        <translation>Proxy-Verlust, Bit pro Token</translation>
    </message>
    <message>
        <source>Predicted latency, ms</source>
        <translation>Vorhergesagte Latenz, ms</translation>
    </message>
    <message>
        <source>Parameters without embeddings, millions</source>
        <translation>Parameter ohne Embeddings, Millionen</translation>
    </message>
    <message>
        <source>Encoder and decoder layers</source>
        <translation>Encoder- und Decoder-Schichten</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>M params</source>
        <translation>M Param.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>%1, from layer 1</source>
        <translation>%1, ab Schicht 1</translation>
    </message>
</context>
<context>
    <name>hat::ui::CatalogTable</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
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
        <source>M params</source>
        <translation>M Param.</translation>
    </message>
    <message>
        <source>G FLOPs</source>
        <translation>G FLOPs</translation>
    </message>
    <message>
        <source>Proxy loss</source>
        <translation>Proxy-Verlust</translation>
    </message>
    <message>
        <source>BLEU of %1</source>
        <translation>BLEU auf %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::CertifyJob</name>
    <message>
        <source>Try whether budgets are kept</source>
        <translation>Prüfen, ob Budgets eingehalten werden</translation>
    </message>
</context>
<context>
    <name>hat::ui::CoachCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>→ next, ← back, Esc ends the tour</source>
        <translation>→ weiter, ← zurück, Esc beendet den Rundgang</translation>
    </message>
    <message>
        <source>Guided tour: %1</source>
        <translation>Rundgang: %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::CompareBars</name>
    <message>
        <source>Where the milliseconds go, on one scale: %1</source>
        <translation>Wohin die Millisekunden gehen, auf einer Skala: %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::CompareMode</name>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>What the comparison shows</source>
        <translation>Was der Vergleich zeigt</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave out %1: %2</source>
        <translation>%1 weglassen: %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), marked with a bar</source>
        <translation>
            <numerusform>%n Unterschied, mit einem Balken markiert</numerusform>
            <numerusform>%n Unterschiede, mit einem Balken markiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::CompareTable</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>Latency, predicted</source>
        <translation>Latenz, vorhergesagt</translation>
    </message>
    <message>
        <source>Latency, predicted, %1</source>
        <translation>Latenz, vorhergesagt, %1</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Latency, measured</source>
        <translation>Latenz, gemessen</translation>
    </message>
    <message>
        <source>Proxy loss, bits per token</source>
        <translation>Proxy-Verlust, Bit pro Token</translation>
    </message>
    <message>
        <source>BLEU, sacreBLEU&apos;s scoring</source>
        <translation>BLEU nach sacreBLEU</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gen</translation>
    </message>
    <message>
        <source>Latency, published, %1</source>
        <translation>Latenz, veröffentlicht, %1</translation>
    </message>
    <message>
        <source>BLEU, HAT&apos;s scoring, published</source>
        <translation>BLEU nach HAT, veröffentlicht</translation>
    </message>
    <message>
        <source>BLEU, sacreBLEU&apos;s scoring, published</source>
        <translation>BLEU nach sacreBLEU, veröffentlicht</translation>
    </message>
    <message>
        <source>At most, with %1</source>
        <translation>Höchstens, mit %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::CompareView</name>
    <message>
        <source>%1, %2. A click makes it current.</source>
        <translation>%1, %2. Ein Klick macht sie zur aktuellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawings side by side; the table holds the same</source>
        <translation>Zeichnungen nebeneinander; die Tabelle enthält dasselbe</translation>
    </message>
    <message>
        <source>Numbers of the compared architectures</source>
        <translation>Zahlen der verglichenen Architekturen</translation>
    </message>
    <message>
        <source>Every gene of the compared architectures</source>
        <translation>Jedes Gen der verglichenen Architekturen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Text form</source>
        <translation>Textform</translation>
    </message>
</context>
<context>
    <name>hat::ui::ComponentView</name>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Keys and values of the encoder</source>
        <translation>Keys und Values des Encoders</translation>
    </message>
    <message>
        <source>Decoder self-attention</source>
        <translation>Selbst-Attention des Decoders</translation>
    </message>
    <message>
        <source>Decoder cross-attention</source>
        <translation>Kreuz-Attention des Decoders</translation>
    </message>
    <message>
        <source>Decoder FFN</source>
        <translation>Decoder-FFN</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>Ausgabeschicht</translation>
    </message>
    <message>
        <source>Embeddings, beam, rest</source>
        <translation>Embeddings, Beam, Rest</translation>
    </message>
    <message>
        <source>%1: %2 ms, %3 % of the latency.</source>
        <translation>%1: %2&#xa0;ms, %3&#xa0;% der Latenz.</translation>
    </message>
    <message>
        <source>%1, layer %2: %3 ms, %4 % of the latency.</source>
        <translation>%1, Schicht %2: %3&#xa0;ms, %4&#xa0;% der Latenz.</translation>
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
        <translation>Kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>No device measured</source>
        <translation>Kein Gerät gemessen</translation>
    </message>
    <message>
        <source>%1, not to be relied on</source>
        <translation>%1, nicht verlässlich</translation>
    </message>
    <message>
        <source>The fastest takes %1.</source>
        <translation>Das schnellste braucht %1.</translation>
    </message>
    <message>
        <source>busy now</source>
        <translation>gerade ausgelastet</translation>
    </message>
    <message>
        <source>What is measured now takes longer than on a quiet machine.</source>
        <translation>Was jetzt gemessen wird, dauert länger als auf einem ruhigen Rechner.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
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
        <translation>Kein Budget</translation>
    </message>
    <message>
        <source>Latency budget in ms</source>
        <translation>Latenzbudget in ms</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Another setting of this machine</source>
        <translation>Andere Einstellung dieses Rechners</translation>
    </message>
    <message>
        <source>%1, not measured</source>
        <translation>%1, nicht gemessen</translation>
    </message>
    <message>
        <source>Translations take %1, which nobody has measured here: milliseconds are those of the device below.</source>
        <translation>Übersetzt wird mit %1, was hier noch niemand gemessen hat: Die Millisekunden sind die des Geräts darunter.</translation>
    </message>
    <message>
        <source>How surely the budget is kept</source>
        <translation>Wie sicher das Budget eingehalten wird</translation>
    </message>
    <message>
        <source>The fastest takes %1, %2.</source>
        <translation>Die schnellste braucht %1, %2.</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>wie vorhergesagt</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>nichts versprochen</translation>
    </message>
    <message>
        <source>kept with %1</source>
        <translation>mit %1 eingehalten</translation>
    </message>
    <message>
        <source>Predictions are taken as they are: half of the new architectures take longer.</source>
        <translation>Vorhersagen werden genommen, wie sie sind: Die Hälfte der neuen Architekturen braucht länger.</translation>
    </message>
    <message>
        <source>What is only predicted counts by its upper end: the budget is kept in %1 of all cases by what is predicted to take at most %2.</source>
        <translation>Was nur vorhergesagt ist, zählt mit seinem oberen Ende: Das Budget hält in %1 aller Fälle ein, was nach Vorhersage höchstens %2 braucht.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>search for at most %1 ms</source>
        <translation>gesucht wird bis %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Predicted value</source>
        <translation>Vorhergesagter Wert</translation>
    </message>
    <message>
        <source>This device: %1, promised %2</source>
        <translation>Dieses Gerät: %1, versprochen %2</translation>
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
        <translation>Änderung der Latenz, % eines mittelgroßen Modells</translation>
    </message>
    <message>
        <source>%1, share</source>
        <translation>%1, Anteil</translation>
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
        <translation>Parameter</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>Latency, predicted</source>
        <translation>Latenz, vorhergesagt</translation>
    </message>
    <message>
        <source>Latency, measured</source>
        <translation>Latenz, gemessen</translation>
    </message>
    <message>
        <source>Latency, %1</source>
        <translation>Latenz, %1</translation>
    </message>
    <message>
        <source>Over the budget by</source>
        <translation>Über dem Budget</translation>
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
        <translation>BLEU nach HAT</translation>
    </message>
    <message>
        <source>BLEU, detokenised</source>
        <translation>BLEU, detokenisiert</translation>
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
        <translation>%1&#xa0;ms, grob</translation>
    </message>
    <message>
        <source>outside its data</source>
        <translation>außerhalb seiner Daten</translation>
    </message>
    <message>
        <source>no predictor</source>
        <translation>keine Vorhersage</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>At most, with %1</source>
        <translation>Höchstens, mit %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::DepthColumn</name>
    <message>
        <source>encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>9 of 10 rows</source>
        <translation>9 von 10 Zeilen</translation>
    </message>
    <message>
        <source>Mean latency by decoder layers; the same is a table</source>
        <translation>Mittlere Latenz nach Decoder-Schichten; dasselbe gibt es als Tabelle</translation>
    </message>
    <message>
        <source>Errors of the predictor by decoder layers; the same is a table</source>
        <translation>Fehler der Vorhersage nach Decoder-Schichten; dasselbe gibt es als Tabelle</translation>
    </message>
    <message>
        <source>decoder layers</source>
        <translation>Decoder-Schichten</translation>
    </message>
    <message>
        <source>Mean ms by depth</source>
        <translation>Mittlere ms je Tiefe</translation>
    </message>
    <message>
        <source>Error by depth, %</source>
        <translation>Fehler je Tiefe, %</translation>
    </message>
    <message>
        <source>Rows are summed up here.</source>
        <translation>Hier werden die Zeilen zusammengefasst.</translation>
    </message>
    <message>
        <source>Needs a predictor.</source>
        <translation>Braucht eine Vorhersage.</translation>
    </message>
</context>
<context>
    <name>hat::ui::DepthLegend</name>
    <message>
        <source>decoder layers</source>
        <translation>Decoder-Schichten</translation>
    </message>
</context>
<context>
    <name>hat::ui::DepthPlot</name>
    <message>
        <source>1 decoder layer</source>
        <translation>1 Decoder-Schicht</translation>
    </message>
    <message>
        <source>%1 decoder layers</source>
        <translation>%1 Decoder-Schichten</translation>
    </message>
    <message>
        <source>%1, %2 rows: encoder %3, decoder %4 on average.</source>
        <translation>%1, %2 Zeilen: im Mittel Encoder %3, Decoder %4.</translation>
    </message>
    <message>
        <source>%1: no prediction.</source>
        <translation>%1: keine Vorhersage.</translation>
    </message>
    <message>
        <source>%1, %2 rows: half of the errors lie below %3 %, nine of ten between %4 and %5 %.</source>
        <translation>%1, %2 Zeilen: Die Hälfte der Fehler liegt unter %3&#xa0;%, neun von zehn zwischen %4 und %5&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>hat::ui::DeviceList</name>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
</context>
<context>
    <name>hat::ui::DeviceModel</name>
    <message>
        <source>some of its rows were measured while the machine was slow</source>
        <translation>einige seiner Zeilen wurden gemessen, während der Rechner langsam war</translation>
    </message>
    <message>
        <source>%1 of %2 measured</source>
        <translation>%1 von %2 gemessen</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>a predictor without its rows</source>
        <translation>eine Vorhersage ohne ihre Zeilen</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>no predictor yet</source>
        <translation>noch keine Vorhersage</translation>
    </message>
</context>
<context>
    <name>hat::ui::Docks</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Close the Inspector</source>
        <translation>Inspektor schließen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
</context>
<context>
    <name>hat::ui::DrawsView</name>
    <message>
        <source>Enc. dim</source>
        <translation>Enc.-Dim.</translation>
    </message>
    <message>
        <source>Enc. FFN</source>
        <translation>Enc.-FFN</translation>
    </message>
    <message>
        <source>Dec. dim</source>
        <translation>Dec.-Dim.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Dec. FFN</source>
        <translation>Dec.-FFN</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2&#xa0;%</translation>
    </message>
    <message>
        <source>The choices appear with the first updates of a SuperTransformer.</source>
        <translation>Was gezogen wurde, erscheint mit den ersten Schritten eines SuperTransformers.</translation>
    </message>
    <message>
        <source>Nothing has been drawn yet. The line is what is expected.</source>
        <translation>Noch ist nichts gezogen. Die Linie ist das Erwartete.</translation>
    </message>
    <message>
        <source>bar: all %1 updates so far, line: expected</source>
        <translation>Balken: alle %1 Schritte bisher, Linie: erwartet</translation>
    </message>
    <message>
        <source>bar: the %1 of %2 updates that the log names, line: expected</source>
        <translation>Balken: die %1 von %2 Schritten, die das Protokoll nennt, Linie: erwartet</translation>
    </message>
</context>
<context>
    <name>hat::ui::DriftColumn</name>
    <message>
        <source>Pace of every row in the order of measurement; the same is a table</source>
        <translation>Relative Dauer jeder Zeile in der Reihenfolge der Messung; dasselbe gibt es als Tabelle</translation>
    </message>
    <message>
        <source>Rows as they arrive</source>
        <translation>Zeilen, wie sie eintreffen</translation>
    </message>
    <message>
        <source>Drift audit</source>
        <translation>Driftprüfung</translation>
    </message>
    <message>
        <source>rows are independent, so a trend is the machine, not the model</source>
        <translation>Zeilen sind unabhängig, ein Trend kommt also vom Rechner, nicht vom Modell</translation>
    </message>
    <message>
        <source>Rows are drawn here in the order of their measurement.</source>
        <translation>Hier werden die Zeilen in der Reihenfolge ihrer Messung gezeichnet.</translation>
    </message>
    <message>
        <source>%1 rows so far. The audit follows at the end.</source>
        <translation>%1 Zeilen bisher. Die Prüfung folgt am Ende.</translation>
    </message>
    <message>
        <source>%1 rows are too few to tell drift from noise: 40 are needed.</source>
        <translation>%1 Zeilen sind zu wenige, um Drift von Rauschen zu unterscheiden: 40 sind nötig.</translation>
    </message>
    <message>
        <source>order of measurement, row</source>
        <translation>Reihenfolge der Messung, Zeile</translation>
    </message>
    <message>
        <source>measured / predicted</source>
        <translation>gemessen / vorhergesagt</translation>
    </message>
    <message>
        <source>measured / expected</source>
        <translation>gemessen / erwartet</translation>
    </message>
    <message>
        <source>one row</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>mean of %1 rows</source>
        <translation>Mittel von %1 Zeilen</translation>
    </message>
    <message>
        <source>ran slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>No drift: the machine kept its pace over %1 rows.</source>
        <translation>Keine Drift: Der Rechner hielt über %1 Zeilen sein Tempo.</translation>
    </message>
    <message>
        <source>rows %1 to %2 took %3 longer</source>
        <translation>die Zeilen %1 bis %2 dauerten %3 länger</translation>
    </message>
    <message>
        <source>%1 of %2 rows were measured while the machine was slow</source>
        <translation>%1 von %2 Zeilen wurden gemessen, während der Rechner langsam war</translation>
    </message>
    <message>
        <source>Drift: %1 than such architectures take in the other rows (clock, heat or another job).</source>
        <translation>Drift: %1 als solche Architekturen in den übrigen Zeilen (Takt, Hitze oder eine andere Aufgabe).</translation>
    </message>
    <message>
        <source>Drift: %1, in %2 stretches; in the worst, %3.</source>
        <translation>Drift: %1, in %2 Strecken; in der schlimmsten: %3.</translation>
    </message>
</context>
<context>
    <name>hat::ui::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy the page&apos;s content</source>
        <translation>Inhalt der Seite &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>hat::ui::EvaluateDialog</name>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>BLEU and milliseconds of %1</source>
        <translation>BLEU und Millisekunden von %1</translation>
    </message>
    <message numerus="yes">
        <source>BLEU and milliseconds of %n model(s)</source>
        <translation>
            <numerusform>BLEU und Millisekunden von %n Modell</numerusform>
            <numerusform>BLEU und Millisekunden von %n Modellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Also %n other model(s) without a score on this text: only scores of one text can be compared</source>
        <translation>
            <numerusform>Auch %n anderes Modell ohne Wert auf diesem Text: nur Werte eines Textes sind vergleichbar</numerusform>
            <numerusform>Auch %n andere Modelle ohne Wert auf diesem Text: nur Werte eines Textes sind vergleichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a text and its translation, a line for a line.</source>
        <translation>Wählen Sie einen Text und seine Übersetzung, Zeile für Zeile.</translation>
    </message>
    <message>
        <source>This is the workspace&apos;s test text.</source>
        <translation>Das ist der Testtext des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>The workspace names no test text: this is its validation text, which the search has looked at too.</source>
        <translation>Der Arbeitsbereich nennt keinen Testtext: Das ist sein Validierungstext, den auch die Suche angesehen hat.</translation>
    </message>
    <message>
        <source>A text of your own.</source>
        <translation>Ein eigener Text.</translation>
    </message>
</context>
<context>
    <name>hat::ui::Evaluator</name>
    <message>
        <source>There are no weights to evaluate this architecture with.</source>
        <translation>Es gibt keine Gewichte, mit denen sich diese Architektur auswerten lässt.</translation>
    </message>
    <message>
        <source>Evaluate %1</source>
        <translation>%1 auswerten</translation>
    </message>
    <message>
        <source>%1 was not evaluated: %2</source>
        <translation>%1 wurde nicht ausgewertet: %2</translation>
    </message>
    <message>
        <source>%1: %2 on %3, %4 sentences.</source>
        <translation>%1: %2 auf %3, %4 Sätze.</translation>
    </message>
    <message>
        <source>Other programs used the machine meanwhile: its milliseconds are not kept.</source>
        <translation>Andere Programme benutzten den Rechner dabei: Seine Millisekunden werden nicht behalten.</translation>
    </message>
</context>
<context>
    <name>hat::ui::FamilyView</name>
    <message>
        <source>The best candidate and its ancestors appear with the first generation.</source>
        <translation>Der beste Kandidat und seine Vorfahren erscheinen mit der ersten Generation.</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>Kreuzung</translation>
    </message>
    <message>
        <source>mutation</source>
        <translation>Mutation</translation>
    </message>
</context>
<context>
    <name>hat::ui::FileBar</name>
    <message>
        <source>Save the translation</source>
        <translation>Übersetzung speichern</translation>
    </message>
    <message>
        <source>%1 is a folder. Expected a text file.</source>
        <translation>%1 ist ein Ordner. Erwartet wird eine Textdatei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Convert it first.</source>
        <translation>%1 ist kein UTF-8-Text. Wandeln Sie die Datei zuerst um.</translation>
    </message>
    <message>
        <source>%1 is empty. Expected one sentence a line.</source>
        <translation>%1 ist leer. Erwartet wird ein Satz je Zeile.</translation>
    </message>
    <message>
        <source>Translate %1</source>
        <translation>%1 übersetzen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 sentences</source>
        <translation>%1: %2 von %3 Sätzen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sentence(s) translated</source>
        <translation>
            <numerusform>%1: %n Satz übersetzt</numerusform>
            <numerusform>%1: %n Sätze übersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Datei schließen</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>%1: stopped after %2 of %3 sentences</source>
        <translation>%1: angehalten nach %2 von %3 Sätzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Sentences translated</source>
        <translation>Übersetzte Sätze</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) not translated; line %2: %3</source>
        <translation>
            <numerusform>%1: %n Zeile nicht übersetzt; Zeile %2: %3</numerusform>
            <numerusform>%1: %n Zeilen nicht übersetzt; Zeile %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Time for the whole file</source>
        <translation>Zeit für die ganze Datei</translation>
    </message>
    <message>
        <source>Finish within</source>
        <translation>Fertig in</translation>
    </message>
    <message>
        <source>A time such as 30 s or 2 min: long sentences take a faster model where time is short.</source>
        <translation>Eine Zeit wie 30 s oder 2 min: Lange Sätze nehmen ein schnelleres Modell, wo die Zeit knapp ist.</translation>
    </message>
    <message>
        <source>Expected a time such as 30 s or 2 min, got &quot;%1&quot;.</source>
        <translation>Erwartet: eine Zeit wie 30 s oder 2 min; gefunden: „%1“.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a model and its number of sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n fell back to the fastest</source>
        <translation>
            <numerusform>%n wich auf das schnellste aus</numerusform>
            <numerusform>%n wichen auf das schnellste aus</numerusform>
        </translation>
    </message>
    <message>
        <source>no quality given up</source>
        <translation>keine Güte aufgegeben</translation>
    </message>
    <message>
        <source>about %1 BLEU given up</source>
        <translation>etwa %1 BLEU aufgegeben</translation>
    </message>
</context>
<context>
    <name>hat::ui::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open the &amp;sample workspace</source>
        <translation>Bei&amp;spiel öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Import files of HAT…</source>
        <translation>HAT-Dateien &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
</context>
<context>
    <name>hat::ui::FrontFacts</name>
    <message>
        <source>No models yet</source>
        <translation>Noch keine Modelle</translation>
    </message>
    <message>
        <source>Models on it</source>
        <translation>Modelle darauf</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Hypervolume, ms × bits</source>
        <translation>Hypervolumen, ms × Bit</translation>
    </message>
    <message>
        <source>Hypervolume, ms × M</source>
        <translation>Hypervolumen, ms × M</translation>
    </message>
    <message>
        <source>Hypervolume, ms × G</source>
        <translation>Hypervolumen, ms × G</translation>
    </message>
    <message>
        <source>Hypervolume, ms × BLEU</source>
        <translation>Hypervolumen, ms × BLEU</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Best within %1</source>
        <translation>Bestes bis %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>The front</source>
        <translation>Die Front</translation>
    </message>
    <message>
        <source>At most, with %1</source>
        <translation>Höchstens, mit %1</translation>
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
        <translation>Erwartet werden Zahlen über 0, durch Semikolons getrennt.</translation>
    </message>
    <message>
        <source>Further budgets in ms, searched one after the other</source>
        <translation>Weitere Budgets in ms, nacheinander durchsucht</translation>
    </message>
    <message>
        <source>none, or for example %1</source>
        <translation>keine, oder zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::GeneTable</name>
    <message>
        <source>%1 of %2 inside the brush</source>
        <translation>%1 von %2 in der Auswahl</translation>
    </message>
    <message>
        <source>drag along an axis to brush</source>
        <translation>entlang einer Achse ziehen wählt aus</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Gene</translation>
    </message>
</context>
<context>
    <name>hat::ui::GenerationLegend</name>
    <message>
        <source>generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>this generation</source>
        <translation>diese Generation</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>frühere</translation>
    </message>
    <message>
        <source>front so far</source>
        <translation>bisherige Front</translation>
    </message>
    <message>
        <source>random search</source>
        <translation>Zufallssuche</translation>
    </message>
</context>
<context>
    <name>hat::ui::GenerationTable</name>
    <message>
        <source>Candidates of the generation</source>
        <translation>Kandidaten der Generation</translation>
    </message>
</context>
<context>
    <name>hat::ui::HintBar</name>
    <message>
        <source>Offline. Nothing leaves this machine.</source>
        <translation>Offline. Nichts verlässt diesen Rechner.</translation>
    </message>
</context>
<context>
    <name>hat::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Without dictionaries it takes raw tokens only: add the two dict.*.txt of its data.</source>
        <translation>Ohne Wörterbücher nimmt es nur rohe Tokens an: Die beiden dict.*.txt seiner Daten hinzufügen.</translation>
    </message>
    <message>
        <source>Without byte pairs (BPE codes) words are split by the dictionary alone.</source>
        <translation>Ohne Bytepaare (BPE-Codes) werden Wörter allein nach dem Wörterbuch zerlegt.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Licence of the weights</source>
        <translation>Lizenz der Gewichte</translation>
    </message>
    <message>
        <source>choose the device it speaks for</source>
        <translation>Gerät wählen, für das es gilt</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>ein anderes Gerät</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>wie in der Datei angegeben</translation>
    </message>
</context>
<context>
    <name>hat::ui::Importer</name>
    <message>
        <source>Import files of HAT</source>
        <translation>HAT-Dateien importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>Look into %n file(s)</source>
        <translation>
            <numerusform>%n Datei ansehen</numerusform>
            <numerusform>%n Dateien ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>It is opened.</source>
        <translation>Wird geöffnet.</translation>
    </message>
    <message>
        <source>It becomes a workspace of its own, which is opened.</source>
        <translation>Wird ein eigener Arbeitsbereich, der geöffnet wird.</translation>
    </message>
    <message>
        <source>It becomes a model of this workspace.</source>
        <translation>Wird ein Modell dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>It needs an open workspace.</source>
        <translation>Braucht einen geöffneten Arbeitsbereich.</translation>
    </message>
    <message>
        <source>It becomes a device of the context bar, once a latency predictor is fitted to it.</source>
        <translation>Wird ein Gerät der Kontextleiste, sobald eine Latenzvorhersage daran angepasst ist.</translation>
    </message>
    <message>
        <source>It becomes a device of the context bar.</source>
        <translation>Wird ein Gerät der Kontextleiste.</translation>
    </message>
    <message>
        <source>It is shown on the Architecture page.</source>
        <translation>Wird auf der Seite „Architektur“ gezeigt.</translation>
    </message>
    <message>
        <source>It is shown on the Space page.</source>
        <translation>Wird auf der Seite „Raum“ gezeigt.</translation>
    </message>
    <message>
        <source>It becomes prepared data, which the Train page uses.</source>
        <translation>Wird zu vorbereiteten Daten, die die Seite „Training“ benutzt.</translation>
    </message>
    <message>
        <source>It fills the form of the Search page.</source>
        <translation>Füllt das Formular der Seite „Suche“.</translation>
    </message>
    <message>
        <source>It fills the form of the Train page.</source>
        <translation>Füllt das Formular der Seite „Training“.</translation>
    </message>
    <message>
        <source>It is for the Latency page.</source>
        <translation>Ist für die Seite „Latenz“.</translation>
    </message>
    <message>
        <source>%1 is a model of this workspace now.</source>
        <translation>%1 ist jetzt ein Modell dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Open a workspace first: a SubTransformer becomes one of its models.</source>
        <translation>Zuerst einen Arbeitsbereich öffnen: Ein SubTransformer wird eines seiner Modelle.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Open a workspace first: a device is for its predictions.</source>
        <translation>Zuerst einen Arbeitsbereich öffnen: Ein Gerät dient dessen Vorhersagen.</translation>
    </message>
    <message>
        <source>Import a device</source>
        <translation>Gerät importieren</translation>
    </message>
    <message>
        <source>%1: a latency predictor is being fitted to its data.</source>
        <translation>%1: Eine Latenzvorhersage wird an seine Daten angepasst.</translation>
    </message>
    <message>
        <source>Fit the latency predictor of %1</source>
        <translation>Latenzvorhersage für %1 anpassen</translation>
    </message>
    <message>
        <source>%1: the predictor is off by %2 % on rows it has not seen.</source>
        <translation>%1: Die Vorhersage weicht auf ungesehenen Zeilen um %2&#xa0;% ab.</translation>
    </message>
    <message>
        <source>Read an architecture</source>
        <translation>Architektur lesen</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>%1 lies outside this workspace&apos;s search space: it is shown in %2.</source>
        <translation>%1 liegt außerhalb des Suchraums dieses Arbeitsbereichs: wird in %2 gezeigt.</translation>
    </message>
    <message>
        <source>%1 is the current architecture.</source>
        <translation>%1 ist die aktuelle Architektur.</translation>
    </message>
    <message>
        <source>%1 lies inside this workspace&apos;s search space: its choices are switched on.</source>
        <translation>%1 liegt im Suchraum dieses Arbeitsbereichs: Seine Werte sind eingeschaltet.</translation>
    </message>
    <message>
        <source>Make a workspace of %1</source>
        <translation>Arbeitsbereich aus %1 erstellen</translation>
    </message>
    <message>
        <source>Read a search space</source>
        <translation>Suchraum lesen</translation>
    </message>
    <message>
        <source>Read settings</source>
        <translation>Einstellungen lesen</translation>
    </message>
    <message>
        <source>%1: its settings are in the form.</source>
        <translation>%1: Die Einstellungen stehen im Formular.</translation>
    </message>
    <message>
        <source>%1: its settings are in the form; this program has no use for %2.</source>
        <translation>%1: Die Einstellungen stehen im Formular; %2 wird von diesem Programm nicht gebraucht.</translation>
    </message>
    <message>
        <source>Import binarised data</source>
        <translation>Binarisierte Daten importieren</translation>
    </message>
    <message>
        <source>%1 training and %2 validation pairs are ready to train on.</source>
        <translation>%1 Trainings- und %2 Validierungspaare sind bereit zum Trainieren.</translation>
    </message>
    <message>
        <source>Its points are shown on the Pareto page.</source>
        <translation>Seine Punkte werden auf der Seite Pareto gezeigt.</translation>
    </message>
    <message>
        <source>%1 is a device of the context bar now.</source>
        <translation>%1 ist jetzt ein Gerät der Kontextleiste.</translation>
    </message>
</context>
<context>
    <name>hat::ui::Inspector</name>
    <message>
        <source>No architecture is current. Click a point, a row or a pinned one.</source>
        <translation>Noch keine Architektur gewählt. Klicken Sie auf einen Punkt, eine Zeile oder eine angeheftete.</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>Kennung %1</translation>
    </message>
    <message numerus="yes">
        <source>edited, %n change(s)</source>
        <translation>
            <numerusform>geändert, %n Stelle</numerusform>
            <numerusform>geändert, %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>hat::ui::Job</name>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>asked to stop</source>
        <translation>Beenden angefordert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>cost: %1</source>
        <translation>Kosten: %1</translation>
    </message>
    <message>
        <source>the cost was not recorded: %1</source>
        <translation>Kosten wurden nicht aufgezeichnet: %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::JobLogWindow</name>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Protokoll von %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Reveal folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The cost of a job is known as soon as it runs.</source>
        <translation>Die Kosten einer Aufgabe sind bekannt, sobald sie läuft.</translation>
    </message>
</context>
<context>
    <name>hat::ui::JobRow</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>paused, %1</source>
        <translation>angehalten, %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Reveal the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>waits for a translation, %1</source>
        <translation>wartet auf eine Übersetzung, %1</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>wird beendet …</translation>
    </message>
</context>
<context>
    <name>hat::ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Show or hide the list of jobs</source>
        <translation>Liste der Aufgaben zeigen oder verbergen</translation>
    </message>
    <message>
        <source>nothing running</source>
        <translation>nichts läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the compute lane</source>
        <translation>
            <numerusform>%n wartet auf freie Rechenzeit</numerusform>
            <numerusform>%n warten auf freie Rechenzeit</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing running; done: %1</source>
        <translation>nichts läuft; fertig: %1</translation>
    </message>
    <message>
        <source>failed: %1. %2</source>
        <translation>fehlgeschlagen: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stopping</source>
        <translation>
            <numerusform>%n wird beendet</numerusform>
            <numerusform>%n werden beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n angehalten</numerusform>
            <numerusform>%n angehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::LatencyHeader</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>CSV importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Fit predictor</source>
        <translation>Vorhersage anpassen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Messen&#xa0;…</translation>
    </message>
    <message>
        <source>Measure this architecture</source>
        <translation>Diese Architektur messen</translation>
    </message>
    <message>
        <source>Measure with other &amp;settings…</source>
        <translation>Mit anderen &amp;Einstellungen messen&#xa0;…</translation>
    </message>
    <message>
        <source>Measure the current &amp;architecture</source>
        <translation>Aktuelle &amp;Architektur messen</translation>
    </message>
    <message>
        <source>&amp;Fit the latency predictor</source>
        <translation>Latenz&amp;vorhersage anpassen</translation>
    </message>
    <message>
        <source>A predictor needs %1 rows or more.</source>
        <translation>Eine Vorhersage braucht mindestens %1 Zeilen.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>wird beendet …</translation>
    </message>
    <message>
        <source>waits for a translation</source>
        <translation>wartet auf eine Übersetzung</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>wird gemessen</translation>
    </message>
    <message>
        <source>fitting</source>
        <translation>wird angepasst</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
</context>
<context>
    <name>hat::ui::LatencyInspector</name>
    <message>
        <source>encoder dim</source>
        <translation>Encoder-Dim.</translation>
    </message>
    <message>
        <source>encoder layers</source>
        <translation>Encoder-Schichten</translation>
    </message>
    <message>
        <source>encoder FFN</source>
        <translation>Encoder-FFN</translation>
    </message>
    <message>
        <source>encoder heads</source>
        <translation>Encoder-Köpfe</translation>
    </message>
    <message>
        <source>decoder dim</source>
        <translation>Decoder-Dim.</translation>
    </message>
    <message>
        <source>decoder layers</source>
        <translation>Decoder-Schichten</translation>
    </message>
    <message>
        <source>decoder FFN</source>
        <translation>Decoder-FFN</translation>
    </message>
    <message>
        <source>self-attention heads</source>
        <translation>Selbst-Köpfe</translation>
    </message>
    <message>
        <source>cross-attention heads</source>
        <translation>Kreuz-Köpfe</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 %2 (seen: %3)</source>
        <translation>%1 %2 (gesehen: %3)</translation>
    </message>
    <message>
        <source>The predictor has seen nothing of this search space, its ms there mean nothing: %1.</source>
        <translation>Die Vorhersage hat nichts von diesem Suchraum gesehen, ihre ms bedeuten dort nichts: %1.</translation>
    </message>
    <message>
        <source>The predictor has not seen all of this search space, beyond its rows its ms are guesses: %1.</source>
        <translation>Die Vorhersage hat nicht den ganzen Suchraum gesehen, jenseits ihrer Zeilen sind ihre ms geraten: %1.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>measured here</source>
        <translation>hier gemessen</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>der Arbeitsbereich</translation>
    </message>
    <message>
        <source>imported CSV</source>
        <translation>importierte CSV-Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
    <message>
        <source>%1 to %2 tokens</source>
        <translation>%1 bis %2 Tokens</translation>
    </message>
    <message>
        <source>Batch, beam</source>
        <translation>Batch, Beam</translation>
    </message>
    <message>
        <source>1, %1</source>
        <translation>1, %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Spread of its runs</source>
        <translation>Streuung der Läufe</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Encoder, decoder</source>
        <translation>Encoder, Decoder</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1, %2&#xa0;ms</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Decoder layers</source>
        <translation>Decoder-Schichten</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Relative Dauer</translation>
    </message>
    <message>
        <source>%1 of the usual</source>
        <translation>%1-mal die übliche</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation>Ausgesonderte Zeilen</translation>
    </message>
    <message>
        <source>Rows that ran slow</source>
        <translation>Langsame Zeilen</translation>
    </message>
    <message>
        <source>Largest shift</source>
        <translation>Größte Abweichung</translation>
    </message>
    <message>
        <source>+%1, +%2 %</source>
        <translation>+%1, +%2&#xa0;%</translation>
    </message>
    <message>
        <source>Noise of one row</source>
        <translation>Rauschen einer Zeile</translation>
    </message>
    <message>
        <source>Neighbours alike</source>
        <translation>Ähnlichkeit der Nachbarn</translation>
    </message>
    <message>
        <source>The machine was slower for a while. Measure again, or fit without these rows.</source>
        <translation>Der Rechner war eine Weile langsamer. Messen Sie neu, oder passen Sie ohne diese Zeilen an.</translation>
    </message>
    <message>
        <source>Fit without them</source>
        <translation>Ohne sie anpassen</translation>
    </message>
    <message>
        <source>Fit with all rows</source>
        <translation>Mit allen Zeilen anpassen</translation>
    </message>
    <message>
        <source>A budget of %1 holds</source>
        <translation>Damit ein Budget von %1 hält</translation>
    </message>
    <message>
        <source>Search for at most</source>
        <translation>Suchen bis höchstens</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Eingehalten in</translation>
    </message>
    <message>
        <source>A line through FLOPs</source>
        <translation>Gerade durch die FLOPs</translation>
    </message>
    <message>
        <source>Ten features, linear</source>
        <translation>Zehn Merkmale, linear</translation>
    </message>
    <message>
        <source>Depth times sizes</source>
        <translation>Tiefe mal Größen</translation>
    </message>
    <message>
        <source>Not comparable: it is not known which rows the predictor has seen.</source>
        <translation>Nicht vergleichbar: Es ist nicht bekannt, welche Zeilen die Vorhersage gesehen hat.</translation>
    </message>
    <message>
        <source>Mean error on the same held-out rows; more under Tables.</source>
        <translation>Mittlerer Fehler auf denselben zurückgehaltenen Zeilen; mehr unter Tabellen.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Outside of its rows</source>
        <translation>Außerhalb ihrer Zeilen</translation>
    </message>
    <message>
        <source>Other predictors</source>
        <translation>Andere Vorhersagen</translation>
    </message>
    <message>
        <source>Leave slow rows out</source>
        <translation>Langsame Zeilen auslassen</translation>
    </message>
    <message>
        <source>Remove this device</source>
        <translation>Dieses Gerät entfernen</translation>
    </message>
    <message>
        <source>Costs of layers</source>
        <translation>Kosten der Schichten</translation>
    </message>
    <message>
        <source>Two halves differ by</source>
        <translation>Zwei Hälften weichen ab um</translation>
    </message>
    <message>
        <source>Drift of the pace</source>
        <translation>Drift des Tempos</translation>
    </message>
    <message>
        <source>Changes of pace</source>
        <translation>Tempowechsel</translation>
    </message>
    <message>
        <source>Covered of the space</source>
        <translation>Abgedeckt vom Raum</translation>
    </message>
    <message>
        <source>Visits thrown away</source>
        <translation>Verworfene Besuche</translation>
    </message>
    <message>
        <source>Architectures left out</source>
        <translation>Ausgelassene Architekturen</translation>
    </message>
    <message>
        <source>Rows beside other work</source>
        <translation>Zeilen neben anderer Last</translation>
    </message>
    <message>
        <source>Quality of the rows</source>
        <translation>Güte der Zeilen</translation>
    </message>
    <message>
        <source>Mean error to expect</source>
        <translation>Zu erwartender mittlerer Fehler</translation>
    </message>
    <message>
        <source>%1 of all cases</source>
        <translation>%1 aller Fälle</translation>
    </message>
    <message>
        <source>By the errors on %1 rows that a predictor like it had not seen.</source>
        <translation>Nach den Fehlern auf %1 Zeilen, die ein solcher Prädiktor nicht gesehen hatte.</translation>
    </message>
    <message>
        <source>Not comparable: the predictor was fitted to every row.</source>
        <translation>Nicht vergleichbar: Der Prädiktor wurde an jede Zeile angepasst.</translation>
    </message>
</context>
<context>
    <name>hat::ui::LatencyJobs</name>
    <message>
        <source>Measure this machine</source>
        <translation>Diesen Rechner messen</translation>
    </message>
    <message>
        <source>Fit the latency predictor</source>
        <translation>Latenzvorhersage anpassen</translation>
    </message>
    <message>
        <source>Measure one architecture</source>
        <translation>Eine Architektur messen</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>%1 messen</translation>
    </message>
    <message>
        <source>Import a latency data set</source>
        <translation>Latenz-Datensatz importieren</translation>
    </message>
    <message>
        <source>Probe this machine</source>
        <translation>Diesen Rechner erproben</translation>
    </message>
    <message>
        <source>Measure this machine further</source>
        <translation>Diesen Rechner weiter messen</translation>
    </message>
</context>
<context>
    <name>hat::ui::LatencyPage</name>
    <message>
        <source>Import a latency data set</source>
        <translation>Latenz-Datensatz importieren</translation>
    </message>
    <message>
        <source>Latency data sets (*.csv)</source>
        <translation>Latenz-Datensätze (*.csv)</translation>
    </message>
    <message>
        <source>Read the rows of a device</source>
        <translation>Zeilen eines Geräts lesen</translation>
    </message>
    <message>
        <source>The rows are being read.</source>
        <translation>Die Zeilen werden gelesen.</translation>
    </message>
    <message>
        <source>The rows of this device cannot be read; the status bar says why.</source>
        <translation>Die Zeilen dieses Geräts sind nicht lesbar; den Grund nennt die Statusleiste.</translation>
    </message>
    <message>
        <source>This device has a predictor, but the rows that it was fitted to are not here: import them.</source>
        <translation>Dieses Gerät hat eine Vorhersage, aber die Zeilen, an die sie angepasst wurde, fehlen hier: Importieren Sie sie.</translation>
    </message>
    <message>
        <source>Nothing has been measured on this device yet.</source>
        <translation>Auf diesem Gerät ist noch nichts gemessen.</translation>
    </message>
    <message>
        <source>Open a workspace first: a data set is kept for one.</source>
        <translation>Öffnen Sie zuerst einen Arbeitsbereich: Ein Datensatz gehört zu einem.</translation>
    </message>
    <message>
        <source>Imported %1: fit a predictor to its rows next.</source>
        <translation>%1 importiert: Als Nächstes eine Vorhersage an die Zeilen anpassen.</translation>
    </message>
    <message>
        <source>No architecture is current: click a point or a row first.</source>
        <translation>Noch keine Architektur gewählt: Klicken Sie zuerst auf einen Punkt oder eine Zeile.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>No latency yet</source>
        <translation>Noch keine Latenz</translation>
    </message>
    <message>
        <source>No workspace yet</source>
        <translation>Noch kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>A workspace with a search space or a SuperTransformer is needed: open the sample workspace, or one of your own.</source>
        <translation>Nötig ist ein Arbeitsbereich mit einem Suchraum oder einem SuperTransformer: Öffnen Sie den Beispiel-Arbeitsbereich oder einen eigenen.</translation>
    </message>
    <message>
        <source>This workspace has no search space, so there is nothing to measure; import a latency data set to look at one.</source>
        <translation>Dieser Arbeitsbereich hat keinen Suchraum, also gibt es nichts zu messen; importieren Sie einen Latenz-Datensatz, um einen anzusehen.</translation>
    </message>
    <message>
        <source>Measure this machine</source>
        <translation>Diesen Rechner messen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Nothing of this device has been measured. Measuring this machine takes seconds or minutes, by the size of its architectures; a latency predictor is fitted to it, and every page then knows its ms.</source>
        <translation>Von diesem Gerät ist nichts gemessen. Diesen Rechner zu messen dauert Sekunden oder Minuten, je nach Größe der Architekturen; dann wird eine Latenzvorhersage angepasst, und jede Seite kennt seine ms.</translation>
    </message>
    <message>
        <source>Rename the device</source>
        <translation>Gerät umbenennen</translation>
    </message>
    <message>
        <source>Name; empty gives it its own name back</source>
        <translation>Name; leer gibt ihm seinen eigenen Namen zurück</translation>
    </message>
</context>
<context>
    <name>hat::ui::LatencyRows</name>
    <message>
        <source>fitted, slow</source>
        <translation>zur Anpassung, langsam</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>zur Anpassung</translation>
    </message>
    <message>
        <source>held out, slow</source>
        <translation>zurückgehalten, langsam</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>ausgesondert</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>Row, in the order of measurement</source>
        <translation>Zeile, in der Reihenfolge der Messung</translation>
    </message>
    <message>
        <source>Measured latency, ms</source>
        <translation>Gemessene Latenz, ms</translation>
    </message>
    <message>
        <source>Predicted latency, ms</source>
        <translation>Vorhergesagte Latenz, ms</translation>
    </message>
    <message>
        <source>Predicted against measured, %</source>
        <translation>Vorhergesagt gegen gemessen, %</translation>
    </message>
    <message>
        <source>Encoder, measured ms</source>
        <translation>Encoder, gemessene ms</translation>
    </message>
    <message>
        <source>Decoder, measured ms</source>
        <translation>Decoder, gemessene ms</translation>
    </message>
    <message>
        <source>Decoder layers</source>
        <translation>Decoder-Schichten</translation>
    </message>
    <message>
        <source>Measured over what such an architecture takes in most of the rows</source>
        <translation>Gemessen, geteilt durch das, was eine solche Architektur in den meisten Zeilen braucht</translation>
    </message>
    <message>
        <source>How the row served the predictor</source>
        <translation>Wozu die Zeile der Vorhersage diente</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Error, %</source>
        <translation>Fehler, %</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Relative Dauer</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
</context>
<context>
    <name>hat::ui::LayerGenes</name>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>hat::ui::LayerInspector</name>
    <message>
        <source>Click a layer, or walk with the arrow keys, to see which slices of the shared weights it uses.</source>
        <translation>Eine Schicht anklicken oder mit den Pfeiltasten wählen zeigt, welche Stücke der geteilten Gewichte sie benutzt.</translation>
    </message>
    <message>
        <source>Shared weights</source>
        <translation>Geteilte Gewichte</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation>%1 M Parameter</translation>
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
        <translation>%1&#xa0;% der vollen Größe</translation>
    </message>
    <message>
        <source>No SubTransformer with these sources was trained: the same weights serve them, but have never met them.</source>
        <translation>Kein SubTransformer mit diesen Quellen wurde trainiert: Dieselben Gewichte bedienen sie, sind ihnen aber nie begegnet.</translation>
    </message>
    <message>
        <source>Measure parts</source>
        <translation>Teile messen</translation>
    </message>
    <message>
        <source>Times every part of this architecture on this machine; it takes a few seconds.</source>
        <translation>Misst jeden Teil dieser Architektur auf diesem Rechner; das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>attention %1</source>
        <translation>Attention %1</translation>
    </message>
    <message>
        <source>FFN %1</source>
        <translation>FFN %1</translation>
    </message>
    <message>
        <source>self-attention %1</source>
        <translation>Selbst-Attention %1</translation>
    </message>
    <message>
        <source>cross-attention %1</source>
        <translation>Kreuz-Attention %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::LearnPanel</name>
    <message>
        <source>Learn: %1</source>
        <translation>Lernen: %1</translation>
    </message>
    <message>
        <source>Nothing has been written about this page yet.</source>
        <translation>Zu dieser Seite ist noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>What am I looking at?</source>
        <translation>Was sehe ich hier?</translation>
    </message>
    <message>
        <source>What would change it?</source>
        <translation>Was würde es ändern?</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Zum Ausprobieren</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Start the guided tour</source>
        <translation>Rundgang starten</translation>
    </message>
</context>
<context>
    <name>hat::ui::LearnTools</name>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht liegt in %1.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Close the Learn panel</source>
        <translation>Bereich „Lernen“ schließen</translation>
    </message>
    <message>
        <source>Explains this page (F1)</source>
        <translation>Erklärt diese Seite (F1)</translation>
    </message>
    <message>
        <source>&amp;Learn about this page</source>
        <translation>Mehr über diese Seite &amp;lernen</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Beri&amp;cht&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Einste&amp;llungen&#xa0;…</translation>
    </message>
    <message>
        <source>Report of the workspace</source>
        <translation>Bericht über den Arbeitsbereich</translation>
    </message>
    <message>
        <source>The report is being written.</source>
        <translation>Der Bericht wird geschrieben.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>New here? The guided tour walks through the three steps of HAT on the sample workspace, in about ten minutes.</source>
        <translation>Neu hier? Die Führung geht die drei Schritte von HAT am Beispiel-Arbeitsbereich durch, in etwa zehn Minuten.</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>Führung beginnen</translation>
    </message>
</context>
<context>
    <name>hat::ui::LengthPlot</name>
    <message>
        <source>Latency by sentence length; the same is a table</source>
        <translation>Latenz nach Satzlänge; dasselbe gibt es als Tabelle</translation>
    </message>
    <message>
        <source>tokens of the sentence</source>
        <translation>Tokens des Satzes</translation>
    </message>
    <message>
        <source>latency, ms</source>
        <translation>Latenz, ms</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>%1 gemessen</translation>
    </message>
    <message>
        <source>encoder %1</source>
        <translation>Encoder %1</translation>
    </message>
    <message>
        <source>decoder %1</source>
        <translation>Decoder %1</translation>
    </message>
    <message>
        <source>whole translation, measured</source>
        <translation>ganze Übersetzung, gemessen</translation>
    </message>
    <message>
        <source>encoder alone</source>
        <translation>Encoder allein</translation>
    </message>
    <message>
        <source>predicted for %1</source>
        <translation>vorhergesagt für %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::LengthTable</name>
    <message>
        <source>Milliseconds by sentence length and component</source>
        <translation>Millisekunden nach Satzlänge und Bestandteil</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latenz, ms</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Keys, values</source>
        <translation>Keys, Values</translation>
    </message>
    <message>
        <source>Self-attention</source>
        <translation>Selbst-Attention</translation>
    </message>
    <message>
        <source>Cross-attention</source>
        <translation>Kreuz-Attention</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rest</translation>
    </message>
</context>
<context>
    <name>hat::ui::LinesBar</name>
    <message>
        <source>Lines translated</source>
        <translation>Übersetzte Zeilen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>, stopped</source>
        <translation>, angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s)</source>
        <translation>
            <numerusform>%1 von %Ln Zeile</numerusform>
            <numerusform>%1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::LiveTranslation</name>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Line %1 is not translated: %2</source>
        <translation>Zeile %1 wird nicht übersetzt: %2</translation>
    </message>
</context>
<context>
    <name>hat::ui::LookMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Chinese: no font of this system has its characters</source>
        <translation>Chinesisch: keine Schrift dieses Systems hat seine Zeichen</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>The system&apos;s &amp;font</source>
        <translation>Schrift des S&amp;ystems</translation>
    </message>
</context>
<context>
    <name>hat::ui::LossCurve</name>
    <message>
        <source>Best and median proxy loss by generation</source>
        <translation>Beste und mittlere Proxy-Verluste je Generation</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>bits per token</source>
        <translation>Bit pro Token</translation>
    </message>
    <message>
        <source>No generation was ended.</source>
        <translation>Keine Generation kam zu Ende.</translation>
    </message>
    <message>
        <source>After the first generation.</source>
        <translation>Nach der ersten Generation.</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bester</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
</context>
<context>
    <name>hat::ui::LossWatch</name>
    <message>
        <source>Proxy loss</source>
        <translation>Proxy-Verlust</translation>
    </message>
</context>
<context>
    <name>hat::ui::MainMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>List of &amp;jobs</source>
        <translation>&amp;Liste der Aufgaben</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>P&amp;resentation</source>
        <translation>Vorfü&amp;hrung</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Aus&amp;führen</translation>
    </message>
    <message>
        <source>&amp;Measure this machine</source>
        <translation>Diesen Rechner &amp;messen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Pin or unpin the current architecture</source>
        <translation>Gewählte Architektur an&amp;heften oder lösen</translation>
    </message>
    <message>
        <source>Clear the list of &amp;jobs that ended</source>
        <translation>&amp;Beendete Aufgaben aus der Liste nehmen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About HAT Studio</source>
        <translation>&amp;Über HAT Studio</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::MainWindow</name>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV)&#xa0;…</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Text&#xa0;…</translation>
    </message>
    <message>
        <source>Picture (%1)…</source>
        <translation>Bild (%1)&#xa0;…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>About HAT Studio</source>
        <translation>Über HAT Studio</translation>
    </message>
    <message>
        <source>Explores, searches and runs the Transformer architectures of Hardware-Aware Transformers (ACL 2020) under a latency budget on a real machine.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later. Nothing leaves this machine.</source>
        <translation>Erkundet, durchsucht und betreibt die Transformer-Architekturen von Hardware-Aware Transformers (ACL 2020) unter einem Latenzbudget auf einem echten Rechner.&lt;br&gt;&lt;br&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Copied the page&apos;s content.</source>
        <translation>Inhalt der Seite kopiert.</translation>
    </message>
    <message>
        <source>Search space (YAML)…</source>
        <translation>Suchraum (YAML)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are at work: %1.</source>
        <translation>
            <numerusform>%n Aufgabe läuft noch: %1.</numerusform>
            <numerusform>%n Aufgaben laufen noch: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They end now. What they have done is kept: searches, trainings and measurements go on from there later.</source>
        <translation>Sie enden jetzt. Was sie getan haben, bleibt: Suchen, Trainings und Messungen lassen sich später von dort weiterführen.</translation>
    </message>
    <message>
        <source>End them and close</source>
        <translation>Beenden und schließen</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
</context>
<context>
    <name>hat::ui::MeasureForm</name>
    <message>
        <source>Measure this machine</source>
        <translation>Diesen Rechner messen</translation>
    </message>
    <message>
        <source>Architectures of the search space are drawn, and the engine that translates is timed with each of them; then a latency predictor is fitted. Close what else works hard: nothing of this program runs beside the clock.</source>
        <translation>Architekturen des Suchraums werden gezogen, und mit jeder wird die Zeit der Übersetzung gemessen; dann wird eine Latenzvorhersage angepasst. Schließen Sie, was sonst viel rechnet: Von diesem Programm läuft nichts neben der Uhr.</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>Architekturen</translation>
    </message>
    <message>
        <source>Tokens of the source sentence, 0 for the space&apos;s length</source>
        <translation>Tokens des Quellsatzes, 0 für die Länge des Raums</translation>
    </message>
    <message>
        <source>Tokens of the translation, 0 for the space&apos;s length</source>
        <translation>Tokens der Übersetzung, 0 für die Länge des Raums</translation>
    </message>
    <message>
        <source>Hypotheses of the beam</source>
        <translation>Hypothesen des Beams</translation>
    </message>
    <message>
        <source>Runs before the clock counts</source>
        <translation>Läufe, bevor die Uhr zählt</translation>
    </message>
    <message>
        <source>Timed runs of each architecture</source>
        <translation>Gemessene Läufe je Architektur</translation>
    </message>
    <message>
        <source>Threads, 0 for all</source>
        <translation>Threads, 0 für alle</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>Genauigkeit der Gewichte</translation>
    </message>
    <message>
        <source>Seed of the samples</source>
        <translation>Startwert der Stichproben</translation>
    </message>
    <message>
        <source>Keep the %1 rows that are measured already</source>
        <translation>Die %1 schon gemessenen Zeilen behalten</translation>
    </message>
    <message>
        <source>Start measuring</source>
        <translation>Messung starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Measure another machine</source>
        <translation>Einen anderen Rechner messen</translation>
    </message>
    <message>
        <source>HAT Studio must be installed there, and ssh must come in without asking for a password (a key, an agent). The weights are random, which takes as long; then a latency predictor is fitted here.</source>
        <translation>HAT Studio muss dort installiert sein, und ssh muss ohne Frage nach einem Passwort hineinkommen (Schlüssel, Agent). Die Gewichte sind zufällig, was genauso lange dauert; danach wird hier eine Latenzvorhersage angepasst.</translation>
    </message>
    <message>
        <source>Another machine, as ssh names it; empty: this one</source>
        <translation>Anderer Rechner, wie ssh ihn nennt; leer: dieser</translation>
    </message>
    <message>
        <source>The program hat there</source>
        <translation>Das Programm hat dort</translation>
    </message>
    <message>
        <source>name@machine</source>
        <translation>name@rechner</translation>
    </message>
</context>
<context>
    <name>hat::ui::ModelActions</name>
    <message>
        <source>Evaluate…</source>
        <translation>Auswerten …</translation>
    </message>
    <message>
        <source>BLEU on a text, and milliseconds</source>
        <translation>BLEU auf einem Text, und Millisekunden</translation>
    </message>
    <message>
        <source>Name and description…</source>
        <translation>Name und Beschreibung …</translation>
    </message>
    <message>
        <source>Move to the bin…</source>
        <translation>In den Papierkorb …</translation>
    </message>
    <message>
        <source>What else can be done with this model</source>
        <translation>Was sich mit diesem Modell noch tun lässt</translation>
    </message>
</context>
<context>
    <name>hat::ui::ModelKeeper</name>
    <message>
        <source>Name and description</source>
        <translation>Name und Beschreibung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Written into the model&apos;s card: %1</source>
        <translation>Wird in die Karte des Modells geschrieben: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move %1 to the bin?</source>
        <translation>%1 in den Papierkorb legen?</translation>
    </message>
    <message>
        <source>Its folder %1 moves into a folder .bin beside it. It can be taken out again.</source>
        <translation>Sein Ordner %1 kommt in einen Ordner .bin daneben. Er lässt sich wieder herausholen.</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>Wieder herausholen</translation>
    </message>
    <message>
        <source>%1 is a model of this workspace again.</source>
        <translation>%1 ist wieder ein Modell dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>%1 is a model of its workspace again.</source>
        <translation>%1 ist wieder ein Modell seines Arbeitsbereichs.</translation>
    </message>
</context>
<context>
    <name>hat::ui::ModelMenu</name>
    <message>
        <source>Evaluate…</source>
        <translation>Auswerten …</translation>
    </message>
    <message>
        <source>Name and description…</source>
        <translation>Name und Beschreibung …</translation>
    </message>
    <message>
        <source>Move to the bin…</source>
        <translation>In den Papierkorb …</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
</context>
<context>
    <name>hat::ui::ModelsView</name>
    <message>
        <source>measured %1</source>
        <translation>gemessen %1</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 Modelle</translation>
    </message>
    <message>
        <source>The proxy losses are being computed.</source>
        <translation>Die Proxy-Verluste werden berechnet.</translation>
    </message>
    <message>
        <source>No model of this workspace has a measured latency and this quality. Choose predicted latency, or measure.</source>
        <translation>Kein Modell dieses Arbeitsbereichs hat eine gemessene Latenz und diese Qualität. Wählen Sie die vorhergesagte Latenz, oder messen Sie.</translation>
    </message>
    <message>
        <source>No model of this workspace has both numbers yet. The other axes may have some.</source>
        <translation>Noch kein Modell dieses Arbeitsbereichs hat beide Zahlen. Die anderen Achsen haben vielleicht welche.</translation>
    </message>
    <message>
        <source>measured latency of one sentence of %1 tokens, ms</source>
        <translation>gemessene Latenz eines Satzes mit %1 Tokens, ms</translation>
    </message>
    <message>
        <source>predicted latency of one sentence of %1 tokens, ms</source>
        <translation>vorhergesagte Latenz eines Satzes mit %1 Tokens, ms</translation>
    </message>
    <message>
        <source>proxy loss with inherited weights, bits per token, the same %1 tokens for all</source>
        <translation>Proxy-Verlust mit geerbten Gewichten, Bit pro Token, dieselben %1 Token für alle</translation>
    </message>
    <message>
        <source>parameters, M</source>
        <translation>Parameter, M</translation>
    </message>
    <message>
        <source>FLOPs, G</source>
        <translation>FLOPs, G</translation>
    </message>
    <message>
        <source>BLEU, sacreBLEU&apos;s scoring, as the models&apos; cards say</source>
        <translation>BLEU, nach sacreBLEU, wie die Karten der Modelle sagen</translation>
    </message>
    <message>
        <source>BLEU, sacreBLEU&apos;s scoring, %1</source>
        <translation>BLEU, nach sacreBLEU, %1</translation>
    </message>
    <message>
        <source>Enc dim</source>
        <translation>Enc.-Dim.</translation>
    </message>
    <message>
        <source>Enc FFN</source>
        <translation>Enc.-FFN</translation>
    </message>
    <message>
        <source>Dec dim</source>
        <translation>Dec.-Dim.</translation>
    </message>
    <message>
        <source>Dec FFN</source>
        <translation>Dec.-FFN</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>M params</source>
        <translation>M Param.</translation>
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
        <translation>%1 hat in seiner Datei keine Architektur.</translation>
    </message>
    <message>
        <source>generation %1 of the last search</source>
        <translation>Generation %1 der letzten Suche</translation>
    </message>
    <message>
        <source>%1, %2. Enter selects, P pins.</source>
        <translation>%1, %2. Eingabe wählt, P heftet an.</translation>
    </message>
    <message>
        <source>Arrow keys walk the points. Enter selects, P pins.</source>
        <translation>Pfeiltasten gehen durch die Punkte. Eingabe wählt, P heftet an.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models by latency and quality; the table of models holds the same numbers</source>
        <translation>Modelle nach Latenz und Qualität; die Tabelle der Modelle enthält dieselben Zahlen</translation>
    </message>
    <message>
        <source>Genes of the models as parallel coordinates</source>
        <translation>Gene der Modelle als parallele Koordinaten</translation>
    </message>
</context>
<context>
    <name>hat::ui::MoreSettings</name>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
</context>
<context>
    <name>hat::ui::MsBar</name>
    <message>
        <source>encoder %1</source>
        <translation>Encoder %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decoder layer(s)</source>
        <translation>
            <numerusform>%n Decoderschicht</numerusform>
            <numerusform>%n Decoderschichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>output layer %1</source>
        <translation>Ausgabeschicht %1</translation>
    </message>
    <message>
        <source>embeddings, beam, rest %1</source>
        <translation>Embeddings, Beam, Rest %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hat::ui::PaceWatch</name>
    <message>
        <source>Time a sentence</source>
        <translation>Einen Satz stoppen</translation>
    </message>
</context>
<context>
    <name>hat::ui::Page</name>
    <message>
        <source>Export and copy take: %1</source>
        <translation>Export und Kopie gelten für: %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>hat::ui::ParallelPlot</name>
    <message>
        <source>Lines appear with the first model.</source>
        <translation>Linien erscheinen mit dem ersten Modell.</translation>
    </message>
    <message>
        <source>brushed: %1 to %2</source>
        <translation>ausgewählt: %1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2, all</source>
        <translation>%1 bis %2, alles</translation>
    </message>
    <message>
        <source>%1: %2. Left and Right walk, Up and Down brush, Delete removes the brush.</source>
        <translation>%1: %2. Links und Rechts wechseln die Achse, Auf und Ab wählen aus, Entf hebt die Auswahl auf.</translation>
    </message>
</context>
<context>
    <name>hat::ui::ParetoHead</name>
    <message>
        <source>Evaluate %1…</source>
        <translation>%1 auswerten …</translation>
    </message>
    <message numerus="yes">
        <source>BLEU and milliseconds of the %n model(s) that have no BLEU beside the others</source>
        <translation>
            <numerusform>BLEU und Millisekunden von %n Modell, das neben den anderen keinen BLEU hat</numerusform>
            <numerusform>BLEU und Millisekunden der %n Modelle, die neben den anderen keinen BLEU haben</numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Which models</source>
        <translation>Welche Modelle</translation>
    </message>
    <message>
        <source>x: predicted latency</source>
        <translation>x: vorhergesagte Latenz</translation>
    </message>
    <message>
        <source>x: measured latency</source>
        <translation>x: gemessene Latenz</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Waagerechte Achse</translation>
    </message>
    <message>
        <source>y: BLEU</source>
        <translation>y: BLEU</translation>
    </message>
    <message>
        <source>y: proxy loss</source>
        <translation>y: Proxy-Verlust</translation>
    </message>
    <message>
        <source>y: parameters</source>
        <translation>y: Parameter</translation>
    </message>
    <message>
        <source>y: FLOPs</source>
        <translation>y: FLOPs</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Senkrechte Achse</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Specialise</source>
        <translation>Spezialisieren</translation>
    </message>
</context>
<context>
    <name>hat::ui::ParetoLayers</name>
    <message>
        <source>Add a CSV file…</source>
        <translation>CSV-Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Geerbt</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>What the last search evaluated</source>
        <translation>Was die letzte Suche bewertet hat</translation>
    </message>
    <message>
        <source>Your points</source>
        <translation>Eigene Punkte</translation>
    </message>
    <message>
        <source>Points of your own CSV files; they take no part in the front</source>
        <translation>Punkte aus eigenen CSV-Dateien; an der Front nehmen sie nicht teil</translation>
    </message>
    <message>
        <source>Your points…</source>
        <translation>Eigene Punkte …</translation>
    </message>
    <message>
        <source>A CSV file with the columns name and latency_ms, bleu, loss_bits, params or flops; where known bleu_low, bleu_high, latency_low_ms, latency_high_ms, device, data, architecture</source>
        <translation>Eine CSV-Datei mit den Spalten name und latency_ms, bleu, loss_bits, params oder flops; wo bekannt bleu_low, bleu_high, latency_low_ms, latency_high_ms, device, data, architecture</translation>
    </message>
    <message>
        <source>Device of your points</source>
        <translation>Gerät der eigenen Punkte</translation>
    </message>
    <message>
        <source>Data set of your points</source>
        <translation>Datensatz der eigenen Punkte</translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>Jedes Gerät</translation>
    </message>
    <message>
        <source>Every data set</source>
        <translation>Jeder Datensatz</translation>
    </message>
    <message>
        <source>Models that were trained by themselves</source>
        <translation>Modelle, die selbst trainiert wurden</translation>
    </message>
    <message>
        <source>The SuperTransformer&apos;s weights, not trained by themselves; hollow</source>
        <translation>Gewichte des SuperTransformers, nicht selbst trainiert; hohl</translation>
    </message>
</context>
<context>
    <name>hat::ui::ParetoModels</name>
    <message>
        <source>Proxy loss of %1</source>
        <translation>Proxy-Verlust von %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::ParetoPage</name>
    <message>
        <source>No models yet</source>
        <translation>Noch keine Modelle</translation>
    </message>
    <message>
        <source>This page compares the models of a workspace by latency and quality. A search adds its winner; trained SubTransformers appear by themselves.</source>
        <translation>Diese Seite vergleicht die Modelle eines Arbeitsbereichs nach Latenz und Qualität. Eine Suche fügt ihren Sieger hinzu; trainierte SubTransformer erscheinen von selbst.</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>Zur Suche</translation>
    </message>
    <message>
        <source>Pareto</source>
        <translation>Pareto</translation>
    </message>
    <message>
        <source>Points of your own</source>
        <translation>Eigene Punkte</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of %1 are shown beside the models.</source>
        <translation>
            <numerusform>%n Punkt aus %1 steht neben den Modellen.</numerusform>
            <numerusform>%n Punkte aus %1 stehen neben den Modellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluate the selected model…</source>
        <translation>Das ausgewählte Modell auswerten …</translation>
    </message>
</context>
<context>
    <name>hat::ui::PinnedList</name>
    <message>
        <source>%1 ms predicted</source>
        <translation>%1 ms vorhergesagt</translation>
    </message>
    <message>
        <source>%1 BLEU</source>
        <translation>%1 BLEU</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
</context>
<context>
    <name>hat::ui::Plot</name>
    <message>
        <source>%1 (log scale)</source>
        <translation>%1 (logarithmisch)</translation>
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
        <translation>An diese Zeilen ist noch keine Vorhersage angepasst: Passen Sie eine an, dann wird sie hier dagegen gezeichnet.</translation>
    </message>
    <message>
        <source>This predictor needs architectures, and the rows have only their features.</source>
        <translation>Diese Vorhersage braucht Architekturen, und die Zeilen haben nur deren Merkmale.</translation>
    </message>
    <message>
        <source>measured, ms</source>
        <translation>gemessen, ms</translation>
    </message>
    <message>
        <source>predicted against measured, %</source>
        <translation>vorhergesagt gegen gemessen, %</translation>
    </message>
    <message>
        <source>predicted, ms</source>
        <translation>vorhergesagt, ms</translation>
    </message>
    <message>
        <source>fitted to</source>
        <translation>zur Anpassung</translation>
    </message>
    <message>
        <source>measured row</source>
        <translation>gemessene Zeile</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>set aside, ran slow</source>
        <translation>ausgesondert, langsam</translation>
    </message>
    <message>
        <source>ran slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>±5 %</source>
        <translation>±5&#xa0;%</translation>
    </message>
    <message>
        <source>9 of 10 rows, ±%1</source>
        <translation>9 von 10 Zeilen, ±%1</translation>
    </message>
    <message>
        <source>9 of 10 held-out rows, ±%1</source>
        <translation>9 von 10 zurückgehaltenen Zeilen, ±%1</translation>
    </message>
    <message>
        <source>after the measurement</source>
        <translation>nach der Messung</translation>
    </message>
    <message>
        <source>on %1 rows held out</source>
        <translation>auf %1 zurückgehaltenen Zeilen</translation>
    </message>
    <message>
        <source>on %1 rows held out, as it says</source>
        <translation>auf %1 zurückgehaltenen Zeilen, nach eigener Angabe</translation>
    </message>
    <message>
        <source>on all %1 rows</source>
        <translation>auf allen %1 Zeilen</translation>
    </message>
    <message>
        <source>mean error</source>
        <translation>mittlerer Fehler</translation>
    </message>
    <message>
        <source>RMSE %1 ms</source>
        <translation>RMSE %1&#xa0;ms</translation>
    </message>
    <message>
        <source>within 5 %</source>
        <translation>innerhalb 5&#xa0;%</translation>
    </message>
    <message>
        <source>of %1 rows</source>
        <translation>von %1 Zeilen</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>rank order, τ</source>
        <translation>Rangfolge, τ</translation>
    </message>
    <message>
        <source>Kendall</source>
        <translation>Kendall</translation>
    </message>
    <message>
        <source>Predicted against measured</source>
        <translation>Vorhergesagt gegen gemessen</translation>
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
        <translation>Einheit der Fehler</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Errors of the predictor</source>
        <translation>Fehler der Vorhersage</translation>
    </message>
    <message>
        <source>Predicted against measured latency of every row; the same is a table</source>
        <translation>Vorhergesagte gegen gemessene Latenz jeder Zeile; dasselbe gibt es als Tabelle</translation>
    </message>
    <message>
        <source>The rows appear here as they are measured.</source>
        <translation>Die Zeilen erscheinen hier, wie sie gemessen werden.</translation>
    </message>
    <message>
        <source>%1 rows, each left out in turn</source>
        <translation>%1 Zeilen, jede einmal ausgelassen</translation>
    </message>
</context>
<context>
    <name>hat::ui::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every run records its time, energy, CO₂ and money. Energy is read from the processor (RAPL) where the system allows it, else it is the watts below times the time, and is called an estimate.</source>
        <translation>Jeder Lauf zeichnet Zeit, Energie, CO₂ und Geld auf. Die Energie wird am Prozessor abgelesen (RAPL), wo das System es erlaubt; sonst sind es die Watt unten mal der Zeit, und der Wert heißt Schätzung.</translation>
    </message>
    <message>
        <source>Power of the machine at work, where it cannot be measured</source>
        <translation>Leistung des Rechners bei der Arbeit, wo sie nicht messbar ist</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>CO₂ of a kilowatt-hour</source>
        <translation>CO₂ einer Kilowattstunde</translation>
    </message>
    <message>
        <source>g per kWh</source>
        <translation>g je kWh</translation>
    </message>
    <message>
        <source>Where that factor comes from</source>
        <translation>Herkunft dieses Faktors</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>Preis einer Kilowattstunde</translation>
    </message>
    <message>
        <source>per kWh</source>
        <translation>je kWh</translation>
    </message>
    <message>
        <source>Rent of the machine, 0 for one&apos;s own</source>
        <translation>Miete des Rechners, 0 für einen eigenen</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>Currency of the prices</source>
        <translation>Währung der Preise</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <source>Cost of a run</source>
        <translation>Kosten eines Laufs</translation>
    </message>
</context>
<context>
    <name>hat::ui::ProfileView</name>
    <message>
        <source>No architecture is current: click a point, a row or a pinned one, then measure it here.</source>
        <translation>Noch keine Architektur gewählt: Klicken Sie auf einen Punkt, eine Zeile oder eine angeheftete, dann lässt sie sich hier messen.</translation>
    </message>
    <message>
        <source>The first length is being measured.</source>
        <translation>Die erste Länge wird gemessen.</translation>
    </message>
    <message>
        <source>Measure this architecture, and its parts stand here.</source>
        <translation>Messen Sie diese Architektur, dann stehen ihre Teile hier.</translation>
    </message>
    <message>
        <source>Measure this architecture, and its latency by sentence length is drawn here.</source>
        <translation>Messen Sie diese Architektur, dann wird ihre Latenz nach Satzlänge hier gezeichnet.</translation>
    </message>
    <message>
        <source>Where the milliseconds go</source>
        <translation>Wohin die Millisekunden gehen</translation>
    </message>
    <message>
        <source>Milliseconds by component; the same is a table</source>
        <translation>Millisekunden nach Bestandteil; dasselbe gibt es als Tabelle</translation>
    </message>
    <message>
        <source>Latency against sentence length</source>
        <translation>Latenz nach Satzlänge</translation>
    </message>
    <message>
        <source>By sentence length, ms</source>
        <translation>Nach Satzlänge, ms</translation>
    </message>
    <message>
        <source>%1 has not been measured part by part yet. Nothing else should run while it is.</source>
        <translation>%1 ist noch nicht Teil für Teil gemessen. Währenddessen sollte nichts anderes laufen.</translation>
    </message>
    <message>
        <source>The first length is not being measured yet.</source>
        <translation>Die erste Länge wird noch nicht gemessen.</translation>
    </message>
    <message>
        <source>%1 tokens, %2, measured here</source>
        <translation>%1 Tokens, %2, hier gemessen</translation>
    </message>
    <message>
        <source>%1 tokens, %2, %3</source>
        <translation>%1 Tokens, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n run(s)</source>
        <translation>
            <numerusform>ein Lauf (%n)</numerusform>
            <numerusform>Mittel aus %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>measured earlier</source>
        <translation>früher gemessen</translation>
    </message>
    <message>
        <source>%1, measured on this machine (%2), batch 1, beam %3, %4; source and translation have the same number of tokens.</source>
        <translation>%1, auf diesem Rechner gemessen (%2), Batch 1, Beam %3, %4; Quelle und Übersetzung haben gleich viele Tokens.</translation>
    </message>
    <message>
        <source>Other programs used the machine meanwhile: these milliseconds are those of a busy machine.</source>
        <translation>Andere Programme benutzten den Rechner dabei: Diese Millisekunden sind die eines beschäftigten Rechners.</translation>
    </message>
</context>
<context>
    <name>hat::ui::PromiseBox</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Does this device keep it?</source>
        <translation>Hält dieses Gerät es ein?</translation>
    </message>
    <message>
        <source>Kept %1 of %2 so far.</source>
        <translation>Bisher %1 von %2 eingehalten.</translation>
    </message>
    <message>
        <source>Certify again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Measures 200 architectures that nobody measured, each under a budget of its own, and counts how many keep it</source>
        <translation>Misst 200 Architekturen, die niemand gemessen hat, jede unter einem eigenen Budget, und zählt, wie viele es einhalten</translation>
    </message>
    <message>
        <source>Its predictor promises nothing: it has no calibration. Fit it again.</source>
        <translation>Sein Prädiktor verspricht nichts: Er ist nicht kalibriert. Neu anpassen.</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether its budgets are kept.</source>
        <translation>Noch hat niemand geprüft, ob seine Budgets eingehalten werden.</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether its budgets are kept: hat latency certify does, on that machine.</source>
        <translation>Noch hat niemand geprüft, ob seine Budgets eingehalten werden: hat latency certify tut es auf jenem Rechner.</translation>
    </message>
</context>
<context>
    <name>hat::ui::PublishedChooser</name>
    <message>
        <source>BLEU, HAT&apos;s scoring</source>
        <translation>BLEU nach HAT</translation>
    </message>
    <message>
        <source>BLEU, detokenised</source>
        <translation>BLEU, detokenisiert</translation>
    </message>
    <message>
        <source>parameters, M</source>
        <translation>Parameter, M</translation>
    </message>
    <message>
        <source>FLOPs, G</source>
        <translation>FLOPs, G</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>y: BLEU, HAT&apos;s</source>
        <translation>y: BLEU nach HAT</translation>
    </message>
    <message>
        <source>y: sacreBLEU</source>
        <translation>y: sacreBLEU</translation>
    </message>
    <message>
        <source>y: parameters</source>
        <translation>y: Parameter</translation>
    </message>
    <message>
        <source>y: FLOPs</source>
        <translation>y: FLOPs</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Senkrechte Achse</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Vergleichsmodelle</translation>
    </message>
</context>
<context>
    <name>hat::ui::PublishedFacets</name>
    <message>
        <source>Released models by latency and quality</source>
        <translation>Veröffentlichte Modelle nach Latenz und Qualität</translation>
    </message>
    <message>
        <source>BLEU %1, detokenised %2</source>
        <translation>BLEU %1, detokenisiert %2</translation>
    </message>
    <message>
        <source>%1 M parameters, %2 G FLOPs</source>
        <translation>%1 M Parameter, %2 G FLOPs</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>the one for %1</source>
        <translation>das für %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No released model of this task for the %1.</source>
        <translation>Kein veröffentlichtes Modell dieser Aufgabe für %1.</translation>
    </message>
    <message>
        <source>latency of one sentence, ms</source>
        <translation>Latenz eines Satzes, ms</translation>
    </message>
    <message>
        <source>latency of one sentence of %1 tokens, ms</source>
        <translation>Latenz eines Satzes mit %1 Tokens, ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Released models on the %1; the table holds the same numbers</source>
        <translation>Veröffentlichte Modelle auf %1; die Tabelle enthält dieselben Zahlen</translation>
    </message>
</context>
<context>
    <name>hat::ui::PublishedFacts</name>
    <message>
        <source>%1 of %2, to %3 BLEU</source>
        <translation>%1 von %2, bis %3 BLEU</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>Auf der Front</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>schneller</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>fewer FLOPs</source>
        <translation>weniger FLOPs</translation>
    </message>
    <message>
        <source>cheaper to search</source>
        <translation>günstigere Suche</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>HAT against</source>
        <translation>HAT gegenüber</translation>
    </message>
    <message>
        <source>for %1, on %2</source>
        <translation>für %1, auf %2</translation>
    </message>
    <message>
        <source>%1 GPU years</source>
        <translation>%1 GPU-Jahre</translation>
    </message>
    <message>
        <source>%1 GPU hours</source>
        <translation>%1 GPU-Stunden</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>$%1 M</source>
        <translation>%1&#xa0;Mio.&#xa0;$</translation>
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
        <translation>Architektur öffnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compare the current one with the pinned ones</source>
        <translation>Die aktuelle mit den angehefteten vergleichen</translation>
    </message>
    <message>
        <source>Specialised for one device</source>
        <translation>Spezialisiert auf ein Gerät</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Diese beiden vergleichen</translation>
    </message>
    <message>
        <source>Cost of one search</source>
        <translation>Kosten einer Suche</translation>
    </message>
</context>
<context>
    <name>hat::ui::PublishedTable</name>
    <message>
        <source>published, %1</source>
        <translation>veröffentlicht, %1</translation>
    </message>
    <message>
        <source>BLEU of tokenised text, hyphens split, as HAT&apos;s script scores</source>
        <translation>BLEU des tokenisierten Textes, Bindestriche getrennt, wie das Skript von HAT bewertet</translation>
    </message>
    <message>
        <source>Found for</source>
        <translation>Gefunden für</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
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
        <translation>M Param.</translation>
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
        <translation>%1 von %2 veröffentlichten</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Embed.</translation>
    </message>
    <message>
        <source>Enc FFN</source>
        <translation>Enc.-FFN</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Dec FFN</source>
        <translation>Dec.-FFN</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>FLOPs, G</source>
        <translation>FLOPs, G</translation>
    </message>
    <message>
        <source>Arrow keys walk the points. Enter selects, P pins.</source>
        <translation>Pfeiltasten gehen durch die Punkte. Eingabe wählt, P heftet an.</translation>
    </message>
    <message>
        <source>%1, %2. Enter selects, P pins.</source>
        <translation>%1, %2. Eingabe wählt, P heftet an.</translation>
    </message>
    <message>
        <source>BLEU of different test sets never share an axis. Choose one task, or parameters or FLOPs as y; the table has every model.</source>
        <translation>BLEU verschiedener Testsätze teilen nie eine Achse. Eine Aufgabe wählen, oder Parameter oder FLOPs als y; die Tabelle enthält jedes Modell.</translation>
    </message>
    <message>
        <source>Released models</source>
        <translation>Veröffentlichte Modelle</translation>
    </message>
    <message>
        <source>Genes of the released models as parallel coordinates</source>
        <translation>Gene der veröffentlichten Modelle als parallele Koordinaten</translation>
    </message>
</context>
<context>
    <name>hat::ui::ReplayBar</name>
    <message>
        <source>Replay the generations</source>
        <translation>Generationen abspielen</translation>
    </message>
    <message>
        <source>Generation shown</source>
        <translation>Gezeigte Generation</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>hat::ui::ReportWriter</name>
    <message>
        <source>%1: expected a file name that ends with .html or .pdf</source>
        <translation>%1: Erwartet wird ein Dateiname, der auf .html oder .pdf endet</translation>
    </message>
    <message>
        <source>There is no workspace to report on: open one first.</source>
        <translation>Kein Arbeitsbereich für einen Bericht: Zuerst einen öffnen.</translation>
    </message>
    <message>
        <source>Read what the report needs</source>
        <translation>Lesen, was der Bericht braucht</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Der Bericht wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Another workspace was opened: the report was not written.</source>
        <translation>Ein anderer Arbeitsbereich wurde geöffnet: Der Bericht wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Bericht schreiben</translation>
    </message>
</context>
<context>
    <name>hat::ui::RunFacts</name>
    <message>
        <source>Evaluated at each validation</source>
        <translation>Bei jeder Validierung bewertet</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>Was es jetzt sagt</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Kosten bisher</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>größter</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>kleinster</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>update %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>of: %1</source>
        <translation>aus: %1</translation>
    </message>
    <message>
        <source>right: %1</source>
        <translation>richtig: %1</translation>
    </message>
    <message>
        <source>Energy, %1</source>
        <translation>Energie, %1</translation>
    </message>
    <message>
        <source>CO₂, %1 g per kWh</source>
        <translation>CO₂, %1 g je kWh</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>The paper, all of HAT</source>
        <translation>Die Arbeit, HAT insgesamt</translation>
    </message>
    <message>
        <source>%1 GPU hours</source>
        <translation>%1 GPU-Stunden</translation>
    </message>
    <message>
        <source>What it said last</source>
        <translation>Was es zuletzt gesagt hat</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Time without pauses</source>
        <translation>Dauer ohne Pausen</translation>
    </message>
</context>
<context>
    <name>hat::ui::RunsView</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Best, bits</source>
        <translation>Bester, Bit</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Choose runs to compare them: Ctrl adds one.</source>
        <translation>Läufe wählen, um sie zu vergleichen: Strg nimmt einen dazu.</translation>
    </message>
    <message>
        <source>Nothing was evaluated there, or it is still being read.</source>
        <translation>Dort wurde nichts bewertet, oder es wird noch gelesen.</translation>
    </message>
    <message>
        <source>Their losses are of different numbers of tokens: they cannot be compared.</source>
        <translation>Ihre Verluste gelten für verschieden viele Tokens: Sie lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Runs %1 and %2 found equally low losses.</source>
        <translation>Lauf %1 und %2 fanden gleich kleine Verluste.</translation>
    </message>
    <message>
        <source>Run %1 found the lowest loss, %2 bits below run %3.</source>
        <translation>Lauf %1 fand den kleinsten Verlust, %2 Bit unter Lauf %3.</translation>
    </message>
    <message>
        <source>Their budgets differ.</source>
        <translation>Ihre Budgets sind verschieden.</translation>
    </message>
    <message>
        <source>Best loss by architectures evaluated, bits per token</source>
        <translation>Bester Verlust nach bewerteten Architekturen, Bit pro Token</translation>
    </message>
    <message>
        <source>architectures evaluated</source>
        <translation>bewertete Architekturen</translation>
    </message>
    <message>
        <source>Best loss of the chosen runs; the export has the same as a table</source>
        <translation>Bester Verlust der gewählten Läufe; der Export enthält dasselbe als Tabelle</translation>
    </message>
    <message>
        <source>Searches of the workspace</source>
        <translation>Suchen des Arbeitsbereichs</translation>
    </message>
</context>
<context>
    <name>hat::ui::SampleScatter</name>
    <message>
        <source>%1 ms measured</source>
        <translation>%1&#xa0;ms gemessen</translation>
    </message>
    <message>
        <source>%1 predicted, %2</source>
        <translation>%1 vorhergesagt, %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>Row %1: measured %2</source>
        <translation>Zeile %1: gemessen %2</translation>
    </message>
    <message>
        <source>%1, predicted %2.</source>
        <translation>%1, vorhergesagt %2.</translation>
    </message>
</context>
<context>
    <name>hat::ui::SaveDialog</name>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>hat::ui::ScatterPlot</name>
    <message>
        <source>budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchCloud</name>
    <message>
        <source>Candidates by predicted latency and proxy loss; the table of the generation holds the same numbers</source>
        <translation>Kandidaten nach vorhergesagter Latenz und Proxy-Verlust; die Tabelle der Generation enthält dieselben Zahlen</translation>
    </message>
    <message>
        <source>predicted latency, ms</source>
        <translation>vorhergesagte Latenz, ms</translation>
    </message>
    <message>
        <source>proxy loss, bits per token</source>
        <translation>Proxy-Verlust, Bit pro Token</translation>
    </message>
    <message>
        <source>generation %1, %2 M</source>
        <translation>Generation %1, %2 M</translation>
    </message>
    <message>
        <source>budget %1 at this machine&apos;s pace</source>
        <translation>Budget %1 beim Tempo dieses Rechners</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>budget %1 kept with %2, at this machine&apos;s pace</source>
        <translation>Budget %1, mit %2 eingehalten, im Takt dieses Rechners</translation>
    </message>
    <message>
        <source>budget %1 kept with %2</source>
        <translation>Budget %1, mit %2 eingehalten</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>Budget %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchForm</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Measure this machine</source>
        <translation>Diesen Rechner messen</translation>
    </message>
    <message>
        <source>Start search</source>
        <translation>Suche starten</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Latency budget in ms</source>
        <translation>Latenzbudget in ms</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>Generationen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>Neue Suche</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Noch keine Suche</translation>
    </message>
    <message>
        <source>A search looks for the SubTransformer with the lowest proxy loss that keeps the latency budget.</source>
        <translation>Eine Suche findet den SubTransformer mit dem kleinsten Proxy-Verlust, der das Latenzbudget einhält.</translation>
    </message>
    <message>
        <source>Everything it needs is there.</source>
        <translation>Alles, was sie braucht, ist da.</translation>
    </message>
    <message>
        <source>It needs two things, and one is there.</source>
        <translation>Sie braucht zweierlei, eines ist da.</translation>
    </message>
    <message>
        <source>It needs two things that are not there yet.</source>
        <translation>Sie braucht zweierlei, das noch fehlt.</translation>
    </message>
    <message>
        <source>SuperTransformer</source>
        <translation>SuperTransformer</translation>
    </message>
    <message>
        <source>Open a workspace that has one.</source>
        <translation>Öffnen Sie einen Arbeitsbereich, der einen hat.</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>Latenzbudget</translation>
    </message>
    <message>
        <source>%1 to %2 ms are in reach on this device.</source>
        <translation>%1 bis %2 ms sind auf diesem Gerät erreichbar.</translation>
    </message>
    <message>
        <source>The reachable range is known after measuring.</source>
        <translation>Der erreichbare Bereich ist nach der Messung bekannt.</translation>
    </message>
    <message>
        <source>All of it is searched: it does not hold the space of the Space page.</source>
        <translation>Er wird ganz durchsucht: Den Raum der Seite „Raum“ enthält er nicht.</translation>
    </message>
    <message>
        <source>The space of the Space page is searched, %1 SubTransformers.</source>
        <translation>Durchsucht wird der Raum der Seite „Raum“, %1 SubTransformer.</translation>
    </message>
    <message>
        <source>Latency predictor</source>
        <translation>Latenzvorhersage</translation>
    </message>
    <message>
        <source>Seconds or minutes of measuring, by the size of the architectures. Other jobs wait meanwhile.</source>
        <translation>Sekunden oder Minuten Messung, je nach Größe der Architekturen. Andere Aufgaben warten so lange.</translation>
    </message>
    <message numerus="yes">
        <source>%n measured architecture(s)</source>
        <translation>
            <numerusform>%n gemessene Architektur</numerusform>
            <numerusform>%n gemessene Architekturen</numerusform>
        </translation>
    </message>
    <message>
        <source>its measured architectures are not known</source>
        <translation>ihre gemessenen Architekturen sind nicht bekannt</translation>
    </message>
    <message>
        <source>Kendall tau %1 on %2 held out</source>
        <translation>Kendalls Tau %1 auf %2 zurückgehaltenen</translation>
    </message>
    <message>
        <source>Kept with %1, as beside the budget above: it looks for at most %2 ms predicted.</source>
        <translation>Mit %1 eingehalten, wie oben neben dem Budget: Gesucht wird bis %2&#xa0;ms vorhergesagt.</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchHeader</name>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>BLEU and milliseconds of the winner, so that it gets its place on the front</source>
        <translation>BLEU und Millisekunden des Siegers, damit er seinen Platz auf der Front bekommt</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Frühere Suchen</translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <translation>Auswerten …</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weiterführen</translation>
    </message>
    <message>
        <source>New search…</source>
        <translation>Neue Suche&#xa0;…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in Architecture</source>
        <translation>Zur Architektur</translation>
    </message>
    <message>
        <source>Searches of the workspace</source>
        <translation>Suchen des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>The same search to its end, with what it has found so far</source>
        <translation>Dieselbe Suche bis zu ihrem Ende, mit dem, was sie schon gefunden hat</translation>
    </message>
    <message>
        <source>The searches of the workspace, to open, compare and go on with</source>
        <translation>Die Suchen des Arbeitsbereichs, zum Öffnen, Vergleichen und Weiterführen</translation>
    </message>
    <message>
        <source>Translate with it</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Beenden, besten behalten</translation>
    </message>
    <message>
        <source>Branch from %1</source>
        <translation>Von %1 abzweigen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>A new search whose first generation are the best of generation %1</source>
        <translation>Neue Suche, deren erste Generation die besten der Generation %1 sind</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>wird beendet …</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Start search</source>
        <translation>Suche starten</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchInspector</name>
    <message>
        <source>As many architectures drawn at random under the same budget, over the cloud</source>
        <translation>Ebenso viele zufällig gezogene Architekturen unter demselben Budget, über der Wolke</translation>
    </message>
    <message>
        <source>Compare with random</source>
        <translation>Mit Zufall vergleichen</translation>
    </message>
    <message>
        <source>Why not this one?</source>
        <translation>Warum nicht dieser?</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchPage</name>
    <message>
        <source>SuperTransformer, largest</source>
        <translation>SuperTransformer, größter</translation>
    </message>
    <message>
        <source>random search</source>
        <translation>Zufallssuche</translation>
    </message>
    <message>
        <source>evolution</source>
        <translation>Evolution</translation>
    </message>
    <message>
        <source>%1, population %2, seed %3</source>
        <translation>%1, Population %2, Startwert %3</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>predicted %1, measured %2, budget %3</source>
        <translation>vorhergesagt %1, gemessen %2, Budget %3</translation>
    </message>
    <message>
        <source>predicted %1, budget %2</source>
        <translation>vorhergesagt %1, Budget %2</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Sieger</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>Bisher bester</translation>
    </message>
    <message>
        <source>Latency, predicted</source>
        <translation>Latenz, vorhergesagt</translation>
    </message>
    <message>
        <source>Latency, measured</source>
        <translation>Latenz, gemessen</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>after the search</source>
        <translation>nach der Suche</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>Latenzbudget</translation>
    </message>
    <message>
        <source>Found in generation</source>
        <translation>Gefunden in Generation</translation>
    </message>
    <message>
        <source>Architectures evaluated</source>
        <translation>Bewertete Architekturen</translation>
    </message>
    <message>
        <source>No candidate yet</source>
        <translation>Noch kein Kandidat</translation>
    </message>
    <message>
        <source>Saved as a model; Pareto and Translate have it.</source>
        <translation>Als Modell gespeichert; Pareto und Übersetzen haben es.</translation>
    </message>
    <message>
        <source>Saving it as a model.</source>
        <translation>Wird als Modell gespeichert.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from generation %1 on</source>
        <translation>ab Generation %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more budget(s) wait</source>
        <translation>
            <numerusform>%n weiteres Budget wartet</numerusform>
            <numerusform>%n weitere Budgets warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Best of %1 at random</source>
        <translation>Bester von %1 zufälligen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Best found</source>
        <translation>Bester gefundener</translation>
    </message>
    <message>
        <source>Time without pauses</source>
        <translation>Dauer ohne Pausen</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) with a lower proxy loss were not taken.</source>
        <translation>
            <numerusform>%n Kandidat mit kleinerem Proxy-Verlust wurde nicht genommen.</numerusform>
            <numerusform>%n Kandidaten mit kleinerem Proxy-Verlust wurden nicht genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted over the budget at the pace that was measured: %1.</source>
        <translation>Beim gemessenen Tempo über dem Budget vorhergesagt: %1.</translation>
    </message>
    <message>
        <source>budget not kept</source>
        <translation>Budget nicht eingehalten</translation>
    </message>
    <message>
        <source>winner not measured</source>
        <translation>Sieger nicht gemessen</translation>
    </message>
    <message>
        <source>Measured, and up to more than the budget: %1.</source>
        <translation>Gemessen, bis über das Budget: %1.</translation>
    </message>
    <message>
        <source>Not measured: %1.</source>
        <translation>Nicht gemessen: %1.</translation>
    </message>
    <message>
        <source>Fastest found</source>
        <translation>Schnellstes Gefundenes</translation>
    </message>
    <message>
        <source>front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>%1, not ended</source>
        <translation>%1, nicht beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>whole front</source>
        <translation>ganze Front</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>At most, with %1</source>
        <translation>Höchstens, mit %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchQueue</name>
    <message>
        <source>Search, %1</source>
        <translation>Suche, %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchRuns</name>
    <message>
        <source>Open a search</source>
        <translation>Suche öffnen</translation>
    </message>
    <message>
        <source>It was left before its first candidate.</source>
        <translation>Sie endete vor ihrem ersten Kandidaten.</translation>
    </message>
    <message>
        <source>Cut out the winner</source>
        <translation>Sieger herauslösen</translation>
    </message>
    <message>
        <source>The winner could not be saved as a model: %1</source>
        <translation>Der Sieger ließ sich nicht als Modell speichern: %1</translation>
    </message>
    <message>
        <source>Random search, %1</source>
        <translation>Zufallssuche, %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchView</name>
    <message>
        <source>best so far</source>
        <translation>bisher bester</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>Sieger</translation>
    </message>
    <message>
        <source>%1 evaluated</source>
        <translation>%1 bewertet</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>vorgegeben</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>mutation</source>
        <translation>Mutation</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>Kreuzung</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>Elternteil</translation>
    </message>
    <message>
        <source>generation %1, %2</source>
        <translation>Generation %1, %2</translation>
    </message>
    <message>
        <source>Winner, %1</source>
        <translation>Sieger, %1</translation>
    </message>
    <message>
        <source>Arrow keys walk the points. Enter selects, P pins.</source>
        <translation>Pfeiltasten gehen durch die Punkte. Eingabe wählt, P heftet an.</translation>
    </message>
    <message>
        <source>Point under the pointer: %1, %2. Enter selects, P pins.</source>
        <translation>Punkt unter dem Zeiger: %1, %2. Eingabe wählt, P heftet an.</translation>
    </message>
    <message>
        <source>Best loss by generation</source>
        <translation>Bester Verlust je Generation</translation>
    </message>
    <message>
        <source>Family of the winner</source>
        <translation>Familie des Siegers</translation>
    </message>
    <message>
        <source>This generation</source>
        <translation>Diese Generation</translation>
    </message>
    <message>
        <source>Ancestors of the best candidate</source>
        <translation>Vorfahren des besten Kandidaten</translation>
    </message>
    <message>
        <source>Its proxy loss is %1 above the winner&apos;s.</source>
        <translation>Sein Proxy-Verlust liegt %1 über dem des Siegers.</translation>
    </message>
    <message>
        <source>Predicted %1 is %2 over the budget.</source>
        <translation>Die vorhergesagten %1 liegen %2 über dem Budget.</translation>
    </message>
    <message>
        <source>%1 beats it in both: %2 at %3.</source>
        <translation>%1 schlägt ihn in beidem: %2 bei %3.</translation>
    </message>
    <message>
        <source>It is on the front: with a budget of %1 it would have won.</source>
        <translation>Er liegt auf der Front: Mit einem Budget von %1 hätte er gewonnen.</translation>
    </message>
    <message>
        <source>Rank %1 of %2 by proxy loss.</source>
        <translation>Rang %1 von %2 nach Proxy-Verlust.</translation>
    </message>
    <message>
        <source>It promised less loss than the winner. At the pace that was measured, its predicted %1 become %2: over the budget.</source>
        <translation>Er versprach weniger Verlust als der Sieger. Beim gemessenen Tempo werden seine vorhergesagten %1 zu %2: über dem Budget.</translation>
    </message>
    <message>
        <source>The search waits until another job has ended. Its candidates appear here.</source>
        <translation>Die Suche wartet, bis eine andere Aufgabe fertig ist. Ihre Kandidaten erscheinen hier.</translation>
    </message>
    <message>
        <source>The first candidates are being evaluated. They appear here.</source>
        <translation>Die ersten Kandidaten werden bewertet. Sie erscheinen hier.</translation>
    </message>
    <message>
        <source>Paused before the first candidate.</source>
        <translation>Vor dem ersten Kandidaten angehalten.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Wird beendet.</translation>
    </message>
    <message>
        <source>No candidate was evaluated.</source>
        <translation>Es wurde kein Kandidat bewertet.</translation>
    </message>
    <message>
        <source>this generation goes on</source>
        <translation>diese Generation läuft noch</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1 % of samples within the budget</source>
        <translation>%1&#xa0;% der Stichproben im Budget</translation>
    </message>
    <message>
        <source>%1 % of children within the budget</source>
        <translation>%1&#xa0;% der Kinder im Budget</translation>
    </message>
    <message>
        <source>better than before</source>
        <translation>besser als zuvor</translation>
    </message>
    <message numerus="yes">
        <source>no better for %n generation(s)</source>
        <translation>
            <numerusform>seit %n Generation nicht besser</numerusform>
            <numerusform>seit %n Generationen nicht besser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n Kandidat</numerusform>
            <numerusform>%n Kandidaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) so far</source>
        <translation>
            <numerusform>%n Kandidat bisher</numerusform>
            <numerusform>%n Kandidaten bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>It promised less loss than the winner, but was measured at %1 to %2: the upper end is over the budget.</source>
        <translation>Sie versprach weniger Verlust als der Sieger, wurde aber mit %1 bis %2 gemessen: Das obere Ende liegt über dem Budget.</translation>
    </message>
    <message>
        <source>It promised less loss than the winner. It was not measured.</source>
        <translation>Sie versprach weniger Verlust als der Sieger. Gemessen wurde sie nicht.</translation>
    </message>
    <message>
        <source>fastest found</source>
        <translation>schnellstes Gefundenes</translation>
    </message>
    <message>
        <source>Fastest found, over %1</source>
        <translation>Schnellstes Gefundenes, über %1</translation>
    </message>
    <message>
        <source>It was given up after %1 % of the text: clearly worse than every parent of its generation. Its proxy loss is an estimate, %2 above the winner&apos;s.</source>
        <translation>Sie wurde nach %1 % des Textes aufgegeben: deutlich schlechter als alle Eltern ihrer Generation. Ihr Proxy-Verlust ist geschätzt, %2 über dem des Gewinners.</translation>
    </message>
    <message>
        <source>Predicted %1 ms may become %2 ms (%3 keep that), %4 ms over the budget.</source>
        <translation>Aus vorhergesagten %1&#xa0;ms können %2&#xa0;ms werden (%3 halten das ein), %4&#xa0;ms über dem Budget.</translation>
    </message>
</context>
<context>
    <name>hat::ui::SessionStore</name>
    <message>
        <source>HAT Studio did not end properly the last time. What you had before you is kept.</source>
        <translation>HAT Studio wurde beim letzten Mal nicht richtig beendet. Was vor Ihnen lag, ist aufgehoben.</translation>
    </message>
    <message>
        <source>Lay it out again</source>
        <translation>Wieder auslegen</translation>
    </message>
</context>
<context>
    <name>hat::ui::SharedWeights</name>
    <message>
        <source>Self</source>
        <translation>Selbst</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>this layer</source>
        <translation>diese Schicht</translation>
    </message>
    <message>
        <source>full size</source>
        <translation>volle Größe</translation>
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
        <translation>Zeile %1, %2</translation>
    </message>
</context>
<context>
    <name>hat::ui::SourceBox</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a sentence. It is translated as you type.</source>
        <translation>Tippen Sie einen Satz. Er wird schon beim Tippen übersetzt.</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Quelltext</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpaceChoices</name>
    <message>
        <source>%1 needs at least one choice.</source>
        <translation>„%1“ braucht mindestens eine Wahl.</translation>
    </message>
    <message>
        <source>Embedding dim</source>
        <translation>Embedding-Dim.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>FFN dim</source>
        <translation>FFN-Dim.</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Self heads</source>
        <translation>Selbst-Köpfe</translation>
    </message>
    <message>
        <source>Cross heads</source>
        <translation>Kreuz-Köpfe</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>Die letzten</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Cross-attention sources</source>
        <translation>Quellen der Kreuz-Attention</translation>
    </message>
    <message>
        <source>Subsets</source>
        <translation>Teilmengen</translation>
    </message>
    <message>
        <source>the last n</source>
        <translation>die letzten n</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>jede der %1</translation>
    </message>
    <message>
        <source>Allowed subsets of encoder layers</source>
        <translation>Erlaubte Teilmengen der Encoder-Schichten</translation>
    </message>
    <message>
        <source>The SuperTransformer was not trained on this choice.</source>
        <translation>Mit diesem Wert wurde der SuperTransformer nicht trainiert.</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpaceCloud</name>
    <message>
        <source>Cloud of sampled architectures</source>
        <translation>Wolke gezogener Architekturen</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Waagerechte Achse</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Senkrechte Achse</translation>
    </message>
    <message>
        <source>What each choice costs</source>
        <translation>Was jede Wahl kostet</translation>
    </message>
    <message>
        <source>x  FLOPs</source>
        <translation>x  FLOPs</translation>
    </message>
    <message>
        <source>x  Parameters</source>
        <translation>x  Parameter</translation>
    </message>
    <message>
        <source>y  FLOPs</source>
        <translation>y  FLOPs</translation>
    </message>
    <message>
        <source>y  Latency</source>
        <translation>y  Latenz</translation>
    </message>
    <message>
        <source>y  Parameters</source>
        <translation>y  Parameter</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpaceCount</name>
    <message>
        <source>SubTransformers in this space</source>
        <translation>SubTransformer in diesem Raum</translation>
    </message>
    <message>
        <source>Embedding dims, times the encoder layers by depth, times the decoder layers by depth. The base counts the choices of one layer: FFN dims, heads, in the decoder also cross-attention sources.</source>
        <translation>Embedding-Dims mal Encoderschichten nach Tiefe mal Decoderschichten nach Tiefe. Die Basis zählt die Wahlmöglichkeiten einer Schicht: FFN-Dims, Köpfe, im Decoder auch Cross-Attention-Quellen.</translation>
    </message>
    <message>
        <source>%1 SubTransformers</source>
        <translation>%1 SubTransformer</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpaceInspector</name>
    <message>
        <source>Each dot is one architecture drawn from this space. If FLOPs told the time, the dots would lie on a line. They lie on one shelf for each number of decoder layers instead, because the decoder runs once for every word.</source>
        <translation>Jeder Punkt ist eine Architektur aus diesem Raum. Würden die FLOPs die Zeit bestimmen, lägen die Punkte auf einer Linie. Stattdessen bilden sie je Zahl der Decoder-Schichten eine Stufe, denn der Decoder läuft für jedes Wort einmal.</translation>
    </message>
    <message>
        <source>Mean change over samples that differ in nothing else.</source>
        <translation>Mittlere Änderung über Stichproben, die sich in nichts anderem unterscheiden.</translation>
    </message>
    <message>
        <source>Reach of this space</source>
        <translation>Reichweite dieses Raums</translation>
    </message>
    <message>
        <source>Train on this space…</source>
        <translation>Auf diesem Raum trainieren…</translation>
    </message>
    <message>
        <source>What am I looking at?</source>
        <translation>Was sehe ich hier?</translation>
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
        <translation>%1 M Parameter</translation>
    </message>
    <message>
        <source>change a choice</source>
        <translation>Wahl ändern</translation>
    </message>
    <message>
        <source>change the subsets</source>
        <translation>Teilmengen ändern</translation>
    </message>
    <message>
        <source>sampled from the space</source>
        <translation>aus dem Raum gezogen</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>Sample the space</source>
        <translation>Raum abtasten</translation>
    </message>
    <message>
        <source>FLOPs, G</source>
        <translation>FLOPs, G</translation>
    </message>
    <message>
        <source>parameters without embeddings, M</source>
        <translation>Parameter ohne Embeddings, M</translation>
    </message>
    <message>
        <source>predicted latency, ms</source>
        <translation>vorhergesagte Latenz, ms</translation>
    </message>
    <message>
        <source>No device has been measured, so nothing predicts milliseconds yet. Choose other axes, or measure this machine.</source>
        <translation>Noch ist kein Gerät gemessen, darum lassen sich keine Millisekunden vorhersagen. Wählen Sie andere Achsen, oder messen Sie diesen Rechner.</translation>
    </message>
    <message>
        <source>%1, 1 decoder layer</source>
        <translation>%1, 1 Decoder-Schicht</translation>
    </message>
    <message>
        <source>%1, %2 decoder layers</source>
        <translation>%1, %2 Decoder-Schichten</translation>
    </message>
    <message>
        <source>At %1 G FLOPs the slowest model takes %2 times as long as the fastest.</source>
        <translation>Bei %1 G FLOPs braucht das langsamste Modell %2-mal so lang wie das schnellste.</translation>
    </message>
    <message>
        <source>Equal FLOPs, different milliseconds</source>
        <translation>Gleiche FLOPs, andere Millisekunden</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 Stichproben</translation>
    </message>
    <message>
        <source>What a choice costs is known once a device has been measured.</source>
        <translation>Was eine Wahl kostet, ist bekannt, sobald ein Gerät gemessen ist.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>%1 to %2 M</source>
        <translation>%1 bis %2 M</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>%1 to %2 G</source>
        <translation>%1 bis %2 G</translation>
    </message>
    <message>
        <source>Latency, predicted</source>
        <translation>Latenz, vorhergesagt</translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <translation>%1 bis %2 ms</translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>Innerhalb von %1</translation>
    </message>
    <message>
        <source>%1 % of samples</source>
        <translation>%1&#xa0;% der Stichproben</translation>
    </message>
    <message>
        <source>Every choice lies inside the trained weights: embedding %1, FFN %2, %3 + %4 layers.</source>
        <translation>Jede Wahl liegt in den trainierten Gewichten: Embedding %1, FFN %2, %3 + %4 Schichten.</translation>
    </message>
    <message>
        <source>any subset of sources</source>
        <translation>jede Teilmenge der Quellen</translation>
    </message>
    <message>
        <source>encoder dim %1</source>
        <translation>Encoder-Dim. %1</translation>
    </message>
    <message>
        <source>decoder dim %1</source>
        <translation>Decoder-Dim. %1</translation>
    </message>
    <message>
        <source>%1 encoder layers</source>
        <translation>%1 Encoder-Schichten</translation>
    </message>
    <message>
        <source>one encoder layer more</source>
        <translation>eine Encoder-Schicht mehr</translation>
    </message>
    <message>
        <source>%1 decoder layers</source>
        <translation>%1 Decoder-Schichten</translation>
    </message>
    <message>
        <source>one decoder layer more</source>
        <translation>eine Decoder-Schicht mehr</translation>
    </message>
    <message>
        <source>encoder FFN %1</source>
        <translation>Encoder-FFN %1</translation>
    </message>
    <message>
        <source>decoder FFN %1</source>
        <translation>Decoder-FFN %1</translation>
    </message>
    <message>
        <source>encoder heads %1</source>
        <translation>Encoder-Köpfe %1</translation>
    </message>
    <message>
        <source>decoder self heads %1</source>
        <translation>Decoder-Selbst-Köpfe %1</translation>
    </message>
    <message>
        <source>decoder cross heads %1</source>
        <translation>Decoder-Kreuz-Köpfe %1</translation>
    </message>
    <message>
        <source>the last %1 as sources</source>
        <translation>die letzten %1 als Quellen</translation>
    </message>
    <message>
        <source>one source more</source>
        <translation>eine Quelle mehr</translation>
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
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Sample again</source>
        <translation>Neu ziehen</translation>
    </message>
    <message>
        <source>No search space yet</source>
        <translation>Noch kein Suchraum</translation>
    </message>
    <message>
        <source>A workspace with a search space or a SuperTransformer is needed: open the sample workspace, or one of your own.</source>
        <translation>Nötig ist ein Arbeitsbereich mit einem Suchraum oder einem SuperTransformer: Öffnen Sie den Beispiel-Arbeitsbereich oder einen eigenen.</translation>
    </message>
    <message>
        <source>Fits the SuperTransformer</source>
        <translation>Passt zum SuperTransformer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>The SuperTransformer does not hold all of this space. The Inspector says what is missing.</source>
        <translation>Der SuperTransformer enthält nicht alles von diesem Raum. Der Inspektor sagt, was fehlt.</translation>
    </message>
    <message>
        <source>all that the SuperTransformer contains</source>
        <translation>alles, was der SuperTransformer enthält</translation>
    </message>
    <message>
        <source>predicted latency on %1, ms</source>
        <translation>vorhergesagte Latenz auf %1, ms</translation>
    </message>
    <message>
        <source>No device here was measured on such architectures, so nothing predicts their milliseconds. Choose other axes, or import measurements of them.</source>
        <translation>Kein Gerät wurde an solchen Architekturen gemessen, also sagt nichts ihre Millisekunden vorher. Wählen Sie andere Achsen oder importieren Sie Messungen.</translation>
    </message>
    <message>
        <source>What a choice costs is known once a device has been measured on such architectures.</source>
        <translation>Was eine Wahl kostet, ist bekannt, sobald ein Gerät an solchen Architekturen gemessen wurde.</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>Suchraum</translation>
    </message>
    <message>
        <source>Search this space</source>
        <translation>Diesen Raum durchsuchen</translation>
    </message>
    <message>
        <source>HAT&apos;s WMT space</source>
        <translation>WMT-Raum von HAT</translation>
    </message>
    <message>
        <source>HAT&apos;s IWSLT space</source>
        <translation>IWSLT-Raum von HAT</translation>
    </message>
    <message>
        <source>The sample&apos;s space</source>
        <translation>Raum des Beispiels</translation>
    </message>
    <message>
        <source>This workspace&apos;s space</source>
        <translation>Raum dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>No SuperTransformer yet</source>
        <translation>Noch kein SuperTransformer</translation>
    </message>
    <message>
        <source>Train one on this space: then it can be searched.</source>
        <translation>Trainieren Sie einen auf diesem Raum: Dann kann er durchsucht werden.</translation>
    </message>
    <message>
        <source>%1 %2 (it has %3)</source>
        <translation>%1 %2 (er hat %3)</translation>
    </message>
    <message>
        <source>encoder dim</source>
        <translation>Encoder-Dim.</translation>
    </message>
    <message>
        <source>decoder dim</source>
        <translation>Decoder-Dim.</translation>
    </message>
    <message>
        <source>encoder FFN</source>
        <translation>Encoder-FFN</translation>
    </message>
    <message>
        <source>decoder FFN</source>
        <translation>Decoder-FFN</translation>
    </message>
    <message>
        <source>encoder layers</source>
        <translation>Encoderschichten</translation>
    </message>
    <message>
        <source>decoder layers</source>
        <translation>Decoderschichten</translation>
    </message>
    <message>
        <source>This workspace&apos;s weights were made for another width of queries, keys and values. Train a SuperTransformer on this space to search it.</source>
        <translation>Die Gewichte dieses Arbeitsbereichs wurden für eine andere Breite von Queries, Keys und Values gemacht. Trainieren Sie einen SuperTransformer auf diesem Raum, um ihn zu durchsuchen.</translation>
    </message>
    <message>
        <source>This workspace&apos;s weights are too small: %1. Train a SuperTransformer on this space to search it.</source>
        <translation>Die Gewichte dieses Arbeitsbereichs sind zu klein: %1. Trainieren Sie einen SuperTransformer auf diesem Raum, um ihn zu durchsuchen.</translation>
    </message>
    <message>
        <source>The same weights serve every choice, but have never met: %1. A search may look there; to trust its losses, train the SuperTransformer on this space.</source>
        <translation>Dieselben Gewichte bedienen jede Wahl, sind aber nie begegnet: %1. Eine Suche darf dort suchen; um ihren Verlusten zu trauen, trainieren Sie den SuperTransformer auf diesem Raum.</translation>
    </message>
    <message>
        <source>The weights have room for every choice, but were never trained on: %1. Train the SuperTransformer on this space to search it.</source>
        <translation>Die Gewichte haben Platz für jede Wahl, wurden aber nie trainiert mit: %1. Trainieren Sie den SuperTransformer auf diesem Raum, um ihn zu durchsuchen.</translation>
    </message>
    <message>
        <source>Within %1, with %2</source>
        <translation>Innerhalb von %1, mit %2</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpecialiseDrawings</name>
    <message>
        <source>Two specialised architectures side by side</source>
        <translation>Zwei spezialisierte Architekturen nebeneinander</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Best for %1, %2</source>
        <translation>Die beste für %1, %2</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s); what is equal is grey</source>
        <translation>
            <numerusform>%n Unterschied; was gleich ist, ist grau</numerusform>
            <numerusform>%n Unterschiede; was gleich ist, ist grau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: A %2, B %3</source>
        <translation>%1: A %2, B %3</translation>
    </message>
    <message>
        <source>Text form</source>
        <translation>Textform</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpecialiseMarks</name>
    <message>
        <source>The best architecture of two devices, each on both</source>
        <translation>Die beste Architektur zweier Geräte, jede auf beiden</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>latency of one sentence, ms; 95 % intervals</source>
        <translation>Latenz eines Satzes, ms; 95-%-Intervalle</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpecialiseView</name>
    <message>
        <source>Device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Both architectures on both devices</source>
        <translation>Beide Architekturen auf beiden Geräten</translation>
    </message>
    <message>
        <source>Compare in full</source>
        <translation>Ganz vergleichen</translation>
    </message>
    <message>
        <source>Both side by side on the Architecture page, with every number</source>
        <translation>Beide nebeneinander auf der Architekturseite, mit allen Zahlen</translation>
    </message>
    <message>
        <source>%1, published</source>
        <translation>%1, veröffentlicht</translation>
    </message>
    <message>
        <source>BLEU at least</source>
        <translation>BLEU mindestens</translation>
    </message>
    <message>
        <source>proxy loss at most, bits</source>
        <translation>Proxy-Verlust höchstens, Bit</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>What is known of the two devices is being read.</source>
        <translation>Was über die beiden Geräte bekannt ist, wird gelesen.</translation>
    </message>
    <message>
        <source>No pair</source>
        <translation>Kein Paar</translation>
    </message>
    <message>
        <source>Choose two devices of this workspace, or two published ones: milliseconds of one cannot stand beside those of the other.</source>
        <translation>Zwei Geräte dieses Arbeitsbereichs oder zwei veröffentlichte wählen: Millisekunden der einen können nicht neben denen der anderen stehen.</translation>
    </message>
    <message>
        <source>Measure another device</source>
        <translation>Ein weiteres Gerät messen</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Fewer than two architectures of known quality are known on both devices. Searches evaluate them: a search for the whole front on each device finds what the other one would not.</source>
        <translation>Auf beiden Geräten sind weniger als zwei Architekturen bekannter Güte bekannt. Suchen bewerten sie: Eine Suche nach der ganzen Front auf jedem Gerät findet, was die andere nicht fände.</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>Zur Suche</translation>
    </message>
    <message>
        <source>No such table</source>
        <translation>Keine solche Tabelle</translation>
    </message>
    <message>
        <source>ms on %1</source>
        <translation>ms auf %1</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>loss, bits</source>
        <translation>Verlust, Bit</translation>
    </message>
    <message>
        <source>Parameters, M</source>
        <translation>Parameter, M</translation>
    </message>
    <message>
        <source>Decoder layers</source>
        <translation>Decoder-Schichten</translation>
    </message>
    <message>
        <source>Decoder dim</source>
        <translation>Decoder-Dim.</translation>
    </message>
    <message>
        <source>A: %1. B: %2.</source>
        <translation>A: %1. B: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Differences below %1 count for nothing; %n architecture(s) of known quality.</source>
        <translation>
            <numerusform>Unterschiede unter %1 zählen nicht; %n Architektur bekannter Güte.</numerusform>
            <numerusform>Unterschiede unter %1 zählen nicht; %n Architekturen bekannter Güte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published milliseconds carry the interval of their rounding alone.</source>
        <translation>Veröffentlichte Millisekunden tragen allein das Intervall ihrer Rundung.</translation>
    </message>
    <message>
        <source>95 %: from</source>
        <translation>95&#xa0;%: von</translation>
    </message>
    <message>
        <source>95 %: to</source>
        <translation>95&#xa0;%: bis</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpecialiseWork</name>
    <message>
        <source>Read what is known on two devices</source>
        <translation>Lesen, was auf zwei Geräten bekannt ist</translation>
    </message>
</context>
<context>
    <name>hat::ui::TablesView</name>
    <message>
        <source>Decoder layers</source>
        <translation>Decoder-Schichten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Encoder, ms</source>
        <translation>Encoder, ms</translation>
    </message>
    <message>
        <source>Decoder, ms</source>
        <translation>Decoder, ms</translation>
    </message>
    <message>
        <source>Error, 5 % below</source>
        <translation>Fehler, 5&#xa0;% darunter</translation>
    </message>
    <message>
        <source>Median error, %</source>
        <translation>Median des Fehlers, %</translation>
    </message>
    <message>
        <source>Error, 95 % below</source>
        <translation>Fehler, 95&#xa0;% darunter</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>kept its pace</source>
        <translation>hielt das Tempo</translation>
    </message>
    <message>
        <source>Encoder, pace</source>
        <translation>Encoder, relative Dauer</translation>
    </message>
    <message>
        <source>Decoder, pace</source>
        <translation>Decoder, relative Dauer</translation>
    </message>
    <message>
        <source>Both, pace</source>
        <translation>Beide, relative Dauer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>HAT&apos;s network on ten features (the one in use)</source>
        <translation>HATs Netz auf zehn Merkmalen (das benutzte)</translation>
    </message>
    <message>
        <source>Mean of the rows</source>
        <translation>Mittel der Zeilen</translation>
    </message>
    <message>
        <source>A line through FLOPs</source>
        <translation>Gerade durch die FLOPs</translation>
    </message>
    <message>
        <source>Least squares on the ten features</source>
        <translation>Kleinste Quadrate auf den zehn Merkmalen</translation>
    </message>
    <message>
        <source>Least squares on depth times sizes</source>
        <translation>Kleinste Quadrate auf Tiefe mal Größen</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>RMSE, ms</source>
        <translation>RMSE, ms</translation>
    </message>
    <message>
        <source>Mean error, %</source>
        <translation>Mittlerer Fehler, %</translation>
    </message>
    <message>
        <source>Kendall&apos;s τ</source>
        <translation>Kendalls τ</translation>
    </message>
    <message>
        <source>In ms; errors are predicted against measured. Pace: measured over what such an architecture takes in most of the rows.</source>
        <translation>In ms; Fehler sind vorhergesagt gegen gemessen. Relative Dauer: gemessen, geteilt durch das, was eine solche Architektur in den meisten Zeilen braucht.</translation>
    </message>
    <message>
        <source>Means of all rows; errors of those that did not run slow, in percent.</source>
        <translation>Mittel aller Zeilen; Fehler derer, die nicht langsam liefen, in Prozent.</translation>
    </message>
    <message>
        <source>Fewer than 40 rows have no drift audit.</source>
        <translation>Bei weniger als 40 Zeilen gibt es keine Driftprüfung.</translation>
    </message>
    <message>
        <source>Fitted to the same rows, judged on the same %1 rows that none of them has seen.</source>
        <translation>An dieselben Zeilen angepasst, beurteilt auf denselben %1 Zeilen, die keine von ihnen gesehen hat.</translation>
    </message>
    <message>
        <source>A comparison needs a predictor that was fitted to these rows: only then it is known which of them it has not seen.</source>
        <translation>Ein Vergleich braucht eine Vorhersage, die an diese Zeilen angepasst wurde: Nur dann ist bekannt, welche davon sie nicht gesehen hat.</translation>
    </message>
    <message>
        <source>By depth</source>
        <translation>Nach Tiefe</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Measured rows</source>
        <translation>Gemessene Zeilen</translation>
    </message>
    <message>
        <source>Rows by decoder layers</source>
        <translation>Zeilen nach Decoder-Schichten</translation>
    </message>
    <message>
        <source>Blocks of the drift audit</source>
        <translation>Blöcke der Driftprüfung</translation>
    </message>
    <message>
        <source>Predictors compared</source>
        <translation>Vorhersagen im Vergleich</translation>
    </message>
    <message>
        <source>Costs of layers (the one in use)</source>
        <translation>Kosten der Schichten (in Gebrauch)</translation>
    </message>
    <message>
        <source>Costs of layers, robust</source>
        <translation>Kosten der Schichten, robust</translation>
    </message>
    <message>
        <source>Costs of components (the one in use)</source>
        <translation>Kosten der Bestandteile (in Gebrauch)</translation>
    </message>
</context>
<context>
    <name>hat::ui::TextFiles</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Prepared data</source>
        <translation>Vorbereitete Daten</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Target text</source>
        <translation>Zieltext</translation>
    </message>
    <message>
        <source>folder that &quot;hat prepare&quot; or an earlier training made</source>
        <translation>Ordner, den „hat prepare“ oder ein früheres Training angelegt hat</translation>
    </message>
    <message>
        <source>or plain text, one sentence a line, which is prepared first:</source>
        <translation>oder einfacher Text, ein Satz je Zeile, der zuerst vorbereitet wird:</translation>
    </message>
</context>
<context>
    <name>hat::ui::TextFormBar</name>
    <message>
        <source>Copied the text form.</source>
        <translation>Textform kopiert.</translation>
    </message>
    <message>
        <source>Copy the text form</source>
        <translation>Textform kopieren</translation>
    </message>
    <message>
        <source>Text form</source>
        <translation>Textform</translation>
    </message>
    <message>
        <source>Text form of the architecture</source>
        <translation>Textform der Architektur</translation>
    </message>
</context>
<context>
    <name>hat::ui::TrainCurves</name>
    <message>
        <source>Corpus</source>
        <translation>Korpus</translation>
    </message>
    <message>
        <source>How often each choice was drawn</source>
        <translation>Wie oft jede Wahl gezogen wurde</translation>
    </message>
    <message>
        <source>Learning rate by update</source>
        <translation>Lernrate je Schritt</translation>
    </message>
    <message>
        <source>Learning rate, 10⁻³</source>
        <translation>Lernrate, 10⁻³</translation>
    </message>
    <message>
        <source>Loss by update; the export has the same as a table</source>
        <translation>Verlust je Schritt; der Export enthält dasselbe als Tabelle</translation>
    </message>
    <message>
        <source>Target tokens per second</source>
        <translation>Ziel-Tokens pro Sekunde</translation>
    </message>
    <message>
        <source>Target tokens per second by update</source>
        <translation>Ziel-Tokens pro Sekunde je Schritt</translation>
    </message>
    <message>
        <source>loss (nll), bits per token</source>
        <translation>Verlust (nll), Bit pro Token</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>größter</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>kleinster</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>gezogen</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>im Training</translation>
    </message>
    <message>
        <source>warm-up ends</source>
        <translation>Ende des Warm-ups</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Training pairs</source>
        <translation>Trainingspaare</translation>
    </message>
    <message>
        <source>Validation pairs</source>
        <translation>Validierungspaare</translation>
    </message>
    <message>
        <source>Target tokens</source>
        <translation>Ziel-Tokens</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>The prepared data is not there any more: %1</source>
        <translation>Die vorbereiteten Daten sind nicht mehr da: %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::TrainForm</name>
    <message>
        <source>One set of weights for the whole search space &quot;%1&quot;: each update trains one SubTransformer drawn from it.</source>
        <translation>Ein Satz Gewichte für den ganzen Suchraum „%1“: Jeder Schritt trainiert einen daraus gezogenen SubTransformer.</translation>
    </message>
    <message>
        <source>Open a workspace with a search space.</source>
        <translation>Öffnen Sie einen Arbeitsbereich mit einem Suchraum.</translation>
    </message>
    <message>
        <source>Choose an architecture first, on the Search, Pareto or Architecture page.</source>
        <translation>Wählen Sie zuerst eine Architektur auf der Seite Suche, Pareto oder Architektur.</translation>
    </message>
    <message>
        <source>This workspace has no SuperTransformer to inherit weights from.</source>
        <translation>Dieser Arbeitsbereich hat keinen SuperTransformer, der Gewichte vererbt.</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Neues Training</translation>
    </message>
    <message>
        <source>A training runs in the background, writes checkpoints, and goes on where it was when it is interrupted. It needs parallel text.</source>
        <translation>Ein Training läuft im Hintergrund, schreibt Checkpoints und geht nach einer Unterbrechung dort weiter, wo es war. Es braucht parallelen Text.</translation>
    </message>
    <message>
        <source>SuperTransformer</source>
        <translation>SuperTransformer</translation>
    </message>
    <message>
        <source>SubTransformer, inherited weights</source>
        <translation>SubTransformer, geerbte Gewichte</translation>
    </message>
    <message>
        <source>SubTransformer, from scratch</source>
        <translation>SubTransformer, von Grund auf</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>Was trainiert wird</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Tokens a batch</source>
        <translation>Tokens je Batch</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>One set of weights for the space &quot;%1&quot; of the Space page: each update trains one SubTransformer drawn from it.</source>
        <translation>Ein Satz Gewichte für den Raum „%1“ der Seite „Raum“: Jedes Update trainiert einen daraus gezogenen SubTransformer.</translation>
    </message>
</context>
<context>
    <name>hat::ui::TrainPage</name>
    <message>
        <source>The text is being prepared; the training starts when that is done.</source>
        <translation>Der Text wird vorbereitet; danach beginnt das Training.</translation>
    </message>
    <message>
        <source>Prepare the text</source>
        <translation>Text vorbereiten</translation>
    </message>
    <message>
        <source>Train SuperTransformer</source>
        <translation>SuperTransformer trainieren</translation>
    </message>
    <message>
        <source>Train SubTransformer</source>
        <translation>SubTransformer trainieren</translation>
    </message>
    <message>
        <source>The SuperTransformer lies in %1.</source>
        <translation>Der SuperTransformer liegt in %1.</translation>
    </message>
    <message>
        <source>The SubTransformer is in the list of models.</source>
        <translation>Der SubTransformer steht in der Liste der Modelle.</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>Noch kein Training</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Loss, largest</source>
        <translation>Verlust, größter</translation>
    </message>
    <message>
        <source>Loss, smallest</source>
        <translation>Verlust, kleinster</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Gap, smallest to largest</source>
        <translation>Abstand, kleinster zu größtem</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens pro Sekunde</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>Collapse alarm: quiet</source>
        <translation>Kollapsalarm: ruhig</translation>
    </message>
    <message>
        <source>The validation loss has risen by 0.3 bits or more above its best: stop, or take an earlier checkpoint.</source>
        <translation>Der Validierungsverlust liegt 0,3 Bit oder mehr über seinem besten Wert: Halten Sie an, oder nehmen Sie einen früheren Checkpoint.</translation>
    </message>
    <message>
        <source>The gradients have grown tenfold: the training is about to diverge. A lower learning rate or more warmup helps.</source>
        <translation>Die Gradienten sind auf das Zehnfache gewachsen: Das Training droht zu divergieren. Eine niedrigere Lernrate oder mehr Aufwärmen hilft.</translation>
    </message>
    <message>
        <source>Next: evaluate it on the Pareto page, translate with it.</source>
        <translation>Als Nächstes: auf der Pareto-Seite bewerten, damit übersetzen.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
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
        <translation>wird vorbereitet</translation>
    </message>
    <message>
        <source>update %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>Stop at a checkpoint</source>
        <translation>An einem Checkpoint anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>New training…</source>
        <translation>Neues Training&#xa0;…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Earlier runs…</source>
        <translation>Frühere Läufe&#xa0;…</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Trained on %1</source>
        <translation>Trainiert am %1</translation>
    </message>
    <message>
        <source>Next: open it as a workspace, measure this machine, and search.</source>
        <translation>Als Nächstes: als Arbeitsbereich öffnen, diesen Rechner messen und suchen.</translation>
    </message>
    <message>
        <source>Open as a workspace</source>
        <translation>Als Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>A training is running. The next one can be started when it has ended.</source>
        <translation>Ein Training läuft. Das nächste kann beginnen, wenn es zu Ende ist.</translation>
    </message>
    <message>
        <source>At most %1 runs lie over another one: more could not be told apart.</source>
        <translation>Höchstens %1 Läufe liegen über einem anderen: Mehr ließen sich nicht unterscheiden.</translation>
    </message>
    <message>
        <source>The sample translations repeat themselves, whatever the loss says: the network has not learned to translate, or has forgotten it.</source>
        <translation>Die Probeübersetzungen wiederholen sich, was auch der Verlust sagt: Das Netz hat das Übersetzen nicht gelernt oder verlernt.</translation>
    </message>
    <message>
        <source>Overlay run</source>
        <translation>Lauf überlagern</translation>
    </message>
    <message>
        <source>Runs that lie over this one</source>
        <translation>Läufe, die über diesem liegen</translation>
    </message>
    <message numerus="yes">
        <source>The first numbers come after %n update(s).</source>
        <translation>
            <numerusform>Die ersten Zahlen kommen nach %n Schritt.</numerusform>
            <numerusform>Die ersten Zahlen kommen nach %n Schritten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This run ended before its first numbers.</source>
        <translation>Dieser Lauf endete vor seinen ersten Zahlen.</translation>
    </message>
    <message>
        <source>The training waits until another job has ended.</source>
        <translation>Das Training wartet, bis eine andere Aufgabe fertig ist.</translation>
    </message>
    <message>
        <source>Paused before the first numbers.</source>
        <translation>Vor den ersten Zahlen angehalten.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Wird beendet.</translation>
    </message>
    <message>
        <source>Validated at update</source>
        <translation>Validiert bei Schritt</translation>
    </message>
    <message>
        <source>Collapse alarm: too few numbers to judge</source>
        <translation>Kollapsalarm: zu wenige Zahlen für ein Urteil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>wird beendet …</translation>
    </message>
</context>
<context>
    <name>hat::ui::TranslateHead</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 to %2, as one types</source>
        <translation>%1 nach %2, beim Tippen</translation>
    </message>
    <message>
        <source>busy now: %1 times as long as when it was quiet</source>
        <translation>gerade ausgelastet: %1-mal so lang wie in Ruhe</translation>
    </message>
    <message>
        <source>took %1 times as long as when it was quiet</source>
        <translation>brauchte %1-mal so lange wie in Ruhe</translation>
    </message>
    <message>
        <source>busy now</source>
        <translation>gerade ausgelastet</translation>
    </message>
    <message>
        <source>Esc leaves the presentation</source>
        <translation>Esc beendet die Vorführung</translation>
    </message>
    <message>
        <source>One budget</source>
        <translation>Ein Budget</translation>
    </message>
    <message>
        <source>Three budgets</source>
        <translation>Drei Budgets</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Wortauswahl</translation>
    </message>
    <message>
        <source>Translates with the words alone that those of the source sentence may become, as the model&apos;s shortlist says: faster, and seldom another translation.</source>
        <translation>Übersetzt nur mit den Wörtern, die aus denen des Ausgangssatzes werden können, wie die Wortauswahl des Modells sagt: schneller, und selten eine andere Übersetzung.</translation>
    </message>
    <message>
        <source>with the model&apos;s shortlist</source>
        <translation>mit der Wortauswahl des Modells</translation>
    </message>
    <message>
        <source>with the shortlist of models that have one</source>
        <translation>mit der Wortauswahl der Modelle, die eine haben</translation>
    </message>
    <message>
        <source>predicted for %1, not for %2</source>
        <translation>vorhergesagt für %1, nicht für %2</translation>
    </message>
</context>
<context>
    <name>hat::ui::TranslateInspector</name>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Latency, predicted</source>
        <translation>Latenz, vorhergesagt</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message numerus="yes">
        <source>This sentence, median of %n</source>
        <translation>
            <numerusform>Dieser Satz, Median aus %n</numerusform>
            <numerusform>Dieser Satz, Median aus %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This sentence, measured once</source>
        <translation>Dieser Satz, einmal gemessen</translation>
    </message>
    <message numerus="yes">
        <source>A sentence, mean of %Ln</source>
        <translation>
            <numerusform>Ein Satz, Mittel aus %Ln</numerusform>
            <numerusform>Ein Satz, Mittel aus %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Computed with</source>
        <translation>Berechnet mit</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
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
        <translation>Textdatei öffnen</translation>
    </message>
    <message>
        <source>Text files (*.txt *.en *.de *.src);;All files (*)</source>
        <translation>Textdateien (*.txt *.en *.de *.src);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>Benutztes Modell</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>Latenzbudget</translation>
    </message>
    <message>
        <source>No model to translate with</source>
        <translation>Kein Modell zum Übersetzen</translation>
    </message>
    <message>
        <source>Translating needs a model whose latency on this machine is known. Open a workspace with a SuperTransformer, measure this machine, then search.</source>
        <translation>Übersetzen braucht ein Modell, dessen Latenz auf diesem Rechner bekannt ist. Öffnen Sie einen Arbeitsbereich mit einem SuperTransformer, messen Sie diesen Rechner, dann suchen Sie.</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>Zur Suche</translation>
    </message>
    <message numerus="yes">
        <source>%n decoder layer(s)</source>
        <translation>
            <numerusform>%n Decoder-Schicht</numerusform>
            <numerusform>%n Decoder-Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation>%1 M Parameter</translation>
    </message>
    <message>
        <source>%1, shortlist</source>
        <translation>%1, Wortauswahl</translation>
    </message>
</context>
<context>
    <name>hat::ui::TranslationColumn</name>
    <message numerus="yes">
        <source>%n decoder layer(s)</source>
        <translation>
            <numerusform>%n Decoder-Schicht</numerusform>
            <numerusform>%n Decoder-Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>over the budget: no model is faster</source>
        <translation>über dem Budget: kein Modell ist schneller</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Übersetzung kopieren</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>over the budget by %1</source>
        <translation>über dem Budget um %1</translation>
    </message>
    <message numerus="yes">
        <source>median of %n runs</source>
        <translation>
            <numerusform>Median aus %n Läufen</numerusform>
            <numerusform>Median aus %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>measured once</source>
        <translation>einmal gemessen</translation>
    </message>
    <message numerus="yes">
        <source>a sentence, mean of %Ln</source>
        <translation>
            <numerusform>ein Satz, Mittel aus %Ln</numerusform>
            <numerusform>ein Satz, Mittel aus %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>measured before</source>
        <translation>früher gemessen</translation>
    </message>
</context>
<context>
    <name>hat::ui::TranslationRow</name>
    <message>
        <source>The translation is on the clipboard.</source>
        <translation>Die Übersetzung ist in der Zwischenablage.</translation>
    </message>
</context>
</TS>
