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
        <source>This search space allows only the sources %1.</source>
        <translation>Dieser Suchraum erlaubt nur die Quellen %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>This search space does not allow the sources %1: %2 are the nearest it has.</source>
        <translation>Dieser Suchraum erlaubt die Quellen %1 nicht: %2 kommt ihnen am nächsten.</translation>
    </message>
    <message>
        <source>%1 layers are not a choice of this search space: it has %2.</source>
        <translation>%1 Schichten stehen in diesem Suchraum nicht zur Wahl: Er hat %2.</translation>
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
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>inherited weights</source>
        <translation>geerbte Gewichte</translation>
    </message>
    <message>
        <source>own weights</source>
        <translation>eigene Gewichte</translation>
    </message>
    <message>
        <source>Largest, inherited</source>
        <translation>Größter, geerbt</translation>
    </message>
    <message>
        <source>Smallest, inherited</source>
        <translation>Kleinster, geerbt</translation>
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
        <source>updates between validations</source>
        <translation>Schritte zwischen Validierungen</translation>
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
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>noch %1 h %2 min</translation>
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
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>architectures</source>
        <translation>Architekturen</translation>
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
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>noch %1 h %2 min</translation>
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
    <name>hat::studio::Studio</name>
    <message>
        <source>The sample workspace is not installed: expected resources/sample/workspace.yaml.</source>
        <translation>Der Beispiel-Arbeitsbereich ist nicht installiert: erwartet wird resources/sample/workspace.yaml.</translation>
    </message>
    <message>
        <source>Largest SubTransformer</source>
        <translation>Größter SubTransformer</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>This machine, not measured yet</source>
        <translation>Dieser Rechner, noch nicht gemessen</translation>
    </message>
    <message>
        <source>Maker&apos;s machine</source>
        <translation>Rechner des Erstellers</translation>
    </message>
    <message>
        <source>As the workspace brings it along</source>
        <translation>Wie im Arbeitsbereich mitgebracht</translation>
    </message>
    <message>
        <source>Measure this machine</source>
        <translation>Diesen Rechner messen</translation>
    </message>
    <message>
        <source>Fit the latency predictor</source>
        <translation>Latenzvorhersage anpassen</translation>
    </message>
    <message>
        <source>Measured this machine: the predictor is off by %1 % on rows it has not seen.</source>
        <translation>Dieser Rechner ist gemessen: Auf ungesehenen Zeilen irrt die Vorhersage um %1&#xa0;%.</translation>
    </message>
    <message>
        <source>%1 (this one is being measured)</source>
        <translation>%1 (dieser wird gerade gemessen)</translation>
    </message>
</context>
<context>
    <name>hat::ui::ArchLegend</name>
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
</context>
<context>
    <name>hat::ui::ArchitecturePage</name>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Copied the text form.</source>
        <translation>Textform kopiert.</translation>
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
        <source>Copy the text form</source>
        <translation>Textform kopieren</translation>
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
        <source>Text form</source>
        <translation>Textform</translation>
    </message>
    <message>
        <source>Text form of the architecture</source>
        <translation>Textform der Architektur</translation>
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
    <message>
        <source>Compare…</source>
        <translation>Vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
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
        <source>What the comparison shows</source>
        <translation>Was der Vergleich zeigt</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
</context>
<context>
    <name>hat::ui::BulletBar</name>
    <message>
        <source>measured %1, predicted %2, budget %3</source>
        <translation>gemessen %1, vorhergesagt %2, Budget %3</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
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
</context>
<context>
    <name>hat::ui::DepthLegend</name>
    <message>
        <source>decoder layers</source>
        <translation>Decoder-Schichten</translation>
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
        <source>bar: in the log so far, line: expected</source>
        <translation>Balken: bisher im Protokoll, Linie: erwartet</translation>
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
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
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
</context>
<context>
    <name>hat::ui::Inspector</name>
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
        <source>No architecture is current. Click a point, a row or a pinned one.</source>
        <translation>Noch keine Architektur gewählt. Klicken Sie auf einen Punkt, eine Zeile oder eine angeheftete.</translation>
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
        <source>Latency, measured</source>
        <translation>Latenz, gemessen</translation>
    </message>
    <message>
        <source>Over the budget by</source>
        <translation>Über dem Budget</translation>
    </message>
    <message>
        <source>Proxy loss</source>
        <translation>Proxy-Verlust</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
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
        <translation>keine Vorhersage</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht bewertet</translation>
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
        <source>stopping</source>
        <translation>wird beendet</translation>
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
</context>
<context>
    <name>hat::ui::LayerInspector</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>Click a layer, or walk with the arrow keys, to see which slices of the shared weights it uses.</source>
        <translation>Eine Schicht anklicken oder mit den Pfeiltasten wählen zeigt, welche Stücke der geteilten Gewichte sie benutzt.</translation>
    </message>
    <message>
        <source>Shared weights</source>
        <translation>Geteilte Gewichte</translation>
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
        <source>Cross-attention sources of every decoder layer</source>
        <translation>Quellen der Kreuz-Attention jeder Decoder-Schicht</translation>
    </message>
    <message>
        <source>Dimensions of every layer</source>
        <translation>Dimensionen jeder Schicht</translation>
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
    <name>hat::ui::LossWatch</name>
    <message>
        <source>Proxy loss</source>
        <translation>Proxy-Verlust</translation>
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
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>No device measured</source>
        <translation>Kein Gerät gemessen</translation>
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
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
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
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
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
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy the page&apos;s content</source>
        <translation>Inhalt der Seite &amp;kopieren</translation>
    </message>
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
        <source>Text &amp;size</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>The system&apos;s &amp;font</source>
        <translation>Schrift des S&amp;ystems</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
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
        <source>&amp;Measure this machine</source>
        <translation>Diesen Rechner &amp;messen</translation>
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
        <source>&amp;About HAT Studio</source>
        <translation>&amp;Über HAT Studio</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Close the Inspector</source>
        <translation>Inspektor schließen</translation>
    </message>
    <message>
        <source>Offline. Nothing leaves this machine.</source>
        <translation>Offline. Nichts verlässt diesen Rechner.</translation>
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
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Copied the page&apos;s content.</source>
        <translation>Inhalt der Seite kopiert.</translation>
    </message>
    <message>
        <source>P&amp;resentation</source>
        <translation>Vorfü&amp;hrung</translation>
    </message>
</context>
<context>
    <name>hat::ui::ParallelPlot</name>
    <message>
        <source>Lines appear with the first model.</source>
        <translation>Linien erscheinen mit dem ersten Modell.</translation>
    </message>
</context>
<context>
    <name>hat::ui::ParetoPage</name>
    <message>
        <source>predicted %1</source>
        <translation>vorhergesagt %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>gemessen %1</translation>
    </message>
    <message>
        <source>%1 of %2 inside the brush</source>
        <translation>%1 von %2 in der Auswahl</translation>
    </message>
    <message>
        <source>drag along an axis to brush</source>
        <translation>entlang einer Achse ziehen wählt aus</translation>
    </message>
    <message>
        <source>Proxy loss of %1</source>
        <translation>Proxy-Verlust von %1</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Noch keine Modelle</translation>
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
        <source>BLEU, sacreBLEU&apos;s scoring, this workspace&apos;s test set</source>
        <translation>BLEU nach sacreBLEU, Testtext dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 Modelle</translation>
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
        <source>BLEU</source>
        <translation>BLEU</translation>
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
        <source>x: predicted latency</source>
        <translation>x: vorhergesagte Latenz</translation>
    </message>
    <message>
        <source>x: measured latency</source>
        <translation>x: gemessene Latenz</translation>
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
        <source>Horizontal axis</source>
        <translation>Waagerechte Achse</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Senkrechte Achse</translation>
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
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Gene</translation>
    </message>
    <message>
        <source>The front</source>
        <translation>Die Front</translation>
    </message>
    <message>
        <source>Models by latency and quality; the table of models holds the same numbers</source>
        <translation>Modelle nach Latenz und Qualität; die Tabelle der Modelle enthält dieselben Zahlen</translation>
    </message>
    <message>
        <source>Genes of the models as parallel coordinates</source>
        <translation>Gene der Modelle als parallele Koordinaten</translation>
    </message>
    <message>
        <source>Pareto</source>
        <translation>Pareto</translation>
    </message>
    <message>
        <source>proxy loss with inherited weights, bits per token, the same %1 tokens for all</source>
        <translation>Proxy-Verlust mit geerbten Gewichten, Bit pro Token, dieselben %1 Token für alle</translation>
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
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
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
        <source>Latency predictor for this machine</source>
        <translation>Latenzvorhersage für diesen Rechner</translation>
    </message>
    <message>
        <source>%1, %2 measured architectures, Kendall tau %3</source>
        <translation>%1, %2 gemessene Architekturen, Kendall-Tau %3</translation>
    </message>
    <message>
        <source>About a minute of measuring. Other jobs wait meanwhile.</source>
        <translation>Etwa eine Minute Messung. Andere Aufgaben warten solange.</translation>
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
</context>
<context>
    <name>hat::ui::SearchPage</name>
    <message>
        <source>SuperTransformer, largest</source>
        <translation>SuperTransformer, größter</translation>
    </message>
    <message>
        <source>Search, %1</source>
        <translation>Suche, %1</translation>
    </message>
    <message>
        <source>Cut out the winner</source>
        <translation>Sieger herauslösen</translation>
    </message>
    <message>
        <source>Found for %1</source>
        <translation>Gefunden für %1</translation>
    </message>
    <message>
        <source>The winner could not be saved as a model: %1</source>
        <translation>Der Sieger ließ sich nicht als Modell speichern: %1</translation>
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
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird beendet</translation>
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
        <source>cancelled</source>
        <translation>abgebrochen</translation>
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
        <source>Proxy loss</source>
        <translation>Proxy-Verlust</translation>
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
        <source>Time</source>
        <translation>Dauer</translation>
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
        <source>Stop and keep the best</source>
        <translation>Beenden, besten behalten</translation>
    </message>
    <message>
        <source>New search…</source>
        <translation>Neue Suche&#xa0;…</translation>
    </message>
    <message>
        <source>Open in Architecture</source>
        <translation>In Architektur öffnen</translation>
    </message>
    <message>
        <source>Translate with it</source>
        <translation>Damit übersetzen</translation>
    </message>
    <message>
        <source>Start search</source>
        <translation>Suche starten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>over the budget</source>
        <translation>über dem Budget</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) with a lower proxy loss measured slower on this machine and were left out.</source>
        <translation>
            <numerusform>%n Kandidat mit kleinerem Proxy-Verlust war auf diesem Rechner gemessen langsamer und wurde ausgelassen.</numerusform>
            <numerusform>%n Kandidaten mit kleinerem Proxy-Verlust waren auf diesem Rechner gemessen langsamer und wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchView</name>
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
        <source>best so far</source>
        <translation>bisher bester</translation>
    </message>
    <message>
        <source>generation %1, %2 M</source>
        <translation>Generation %1, %2 M</translation>
    </message>
    <message>
        <source>The first generation is being evaluated. Its candidates appear here.</source>
        <translation>Die erste Generation wird bewertet. Ihre Kandidaten erscheinen hier.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; von %2</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>Sieger</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
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
        <source>%1 candidates</source>
        <translation>%1 Kandidaten</translation>
    </message>
    <message>
        <source>%1 evaluated</source>
        <translation>%1 bewertet</translation>
    </message>
    <message>
        <source>%1 % of children allowed</source>
        <translation>%1&#xa0;% der Kinder erlaubt</translation>
    </message>
    <message>
        <source>still improving</source>
        <translation>wird noch besser</translation>
    </message>
    <message>
        <source>no better for 5 generations</source>
        <translation>seit 5 Generationen nicht besser</translation>
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
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Replay the generations</source>
        <translation>Generationen abspielen</translation>
    </message>
    <message>
        <source>Generation shown</source>
        <translation>Gezeigte Generation</translation>
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
        <source>predicted latency, ms</source>
        <translation>vorhergesagte Latenz, ms</translation>
    </message>
    <message>
        <source>proxy loss, bits per token</source>
        <translation>Proxy-Verlust, Bit pro Token</translation>
    </message>
    <message>
        <source>Candidates by predicted latency and proxy loss; the table of the generation holds the same numbers</source>
        <translation>Kandidaten nach vorhergesagter Latenz und Proxy-Verlust; die Tabelle der Generation enthält dieselben Zahlen</translation>
    </message>
    <message>
        <source>bits per token</source>
        <translation>Bit pro Token</translation>
    </message>
    <message>
        <source>Best and median proxy loss by generation</source>
        <translation>Beste und mittlere Proxy-Verluste je Generation</translation>
    </message>
    <message>
        <source>Ancestors of the best candidate</source>
        <translation>Vorfahren des besten Kandidaten</translation>
    </message>
    <message>
        <source>Candidates of the generation</source>
        <translation>Kandidaten der Generation</translation>
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
    <name>hat::ui::SpaceChoices</name>
    <message>
        <source>about %1 · 10&lt;sup&gt;%2&lt;/sup&gt;</source>
        <translation>etwa %1 · 10&lt;sup&gt;%2&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>%1 needs at least one choice.</source>
        <translation>„%1“ braucht mindestens eine Wahl.</translation>
    </message>
    <message>
        <source>%1 SubTransformers</source>
        <translation>%1 SubTransformer</translation>
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
        <source>SubTransformers in this space</source>
        <translation>SubTransformer in diesem Raum</translation>
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
        <source>A search looks at everything that the SuperTransformer contains: undo the changes first.</source>
        <translation>Eine Suche betrachtet alles, was der SuperTransformer enthält: Nehmen Sie zuerst die Änderungen zurück.</translation>
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
        <source>everything that the SuperTransformer contains</source>
        <translation>alles, was der SuperTransformer enthält</translation>
    </message>
    <message>
        <source>As the workspace brings it along</source>
        <translation>Wie im Arbeitsbereich mitgebracht</translation>
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
        <source>The weights have room for every choice, but were never trained on: %1. Train the SuperTransformer on this space before you trust its losses.</source>
        <translation>Die Gewichte haben Platz für jede Wahl, wurden aber nie trainiert mit: %1. Trainieren Sie den SuperTransformer auf diesem Raum, bevor Sie seinen Verlusten trauen.</translation>
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
        <source>Mean change over samples that differ in nothing else.</source>
        <translation>Mittlere Änderung über Stichproben, die sich in nichts anderem unterscheiden.</translation>
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
        <source>Search</source>
        <translation>Suchen</translation>
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
        <source>x  FLOPs</source>
        <translation>x  FLOPs</translation>
    </message>
    <message>
        <source>x  Parameters</source>
        <translation>x  Parameter</translation>
    </message>
    <message>
        <source>y  Latency</source>
        <translation>y  Latenz</translation>
    </message>
    <message>
        <source>y  Parameters</source>
        <translation>y  Parameter</translation>
    </message>
    <message>
        <source>y  FLOPs</source>
        <translation>y  FLOPs</translation>
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
        <source>Cloud of sampled architectures</source>
        <translation>Wolke gezogener Architekturen</translation>
    </message>
    <message>
        <source>What each choice costs</source>
        <translation>Was jede Wahl kostet</translation>
    </message>
    <message>
        <source>Reach of this space</source>
        <translation>Reichweite dieses Raums</translation>
    </message>
    <message>
        <source>Fits the SuperTransformer</source>
        <translation>Passt zum SuperTransformer</translation>
    </message>
    <message>
        <source>What am I looking at?</source>
        <translation>Was sehe ich hier?</translation>
    </message>
    <message>
        <source>Each dot is one architecture drawn from this space. If FLOPs told the time, the dots would lie on a line. They lie on one shelf for each number of decoder layers instead, because the decoder runs once for every word.</source>
        <translation>Jeder Punkt ist eine Architektur aus diesem Raum. Würden die FLOPs die Zeit bestimmen, lägen die Punkte auf einer Linie. Stattdessen bilden sie je Zahl der Decoder-Schichten eine Stufe, denn der Decoder läuft für jedes Wort einmal.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Raum</translation>
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
        <source>Prepared data</source>
        <translation>Vorbereitete Daten</translation>
    </message>
    <message>
        <source>or plain text, one sentence a line, which is prepared first:</source>
        <translation>oder einfacher Text, ein Satz je Zeile, der zuerst vorbereitet wird:</translation>
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
        <source>Browse…</source>
        <translation>Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
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
</context>
<context>
    <name>hat::ui::TrainPage</name>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit&#xa0;…</translation>
    </message>
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
        <source>largest</source>
        <translation>größter</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>kleinster</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>im Training</translation>
    </message>
    <message>
        <source>The first numbers come after %1 updates.</source>
        <translation>Die ersten Zahlen kommen nach %1 Schritten.</translation>
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
        <source>stopping</source>
        <translation>wird beendet</translation>
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
        <source>Run to compare with</source>
        <translation>Lauf zum Vergleich</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>loss (nll), bits per token</source>
        <translation>Verlust (nll), Bit pro Token</translation>
    </message>
    <message>
        <source>Loss by update; the export has the same as a table</source>
        <translation>Verlust je Schritt; der Export enthält dasselbe als Tabelle</translation>
    </message>
    <message>
        <source>Learning rate, 10⁻³</source>
        <translation>Lernrate, 10⁻³</translation>
    </message>
    <message>
        <source>Learning rate by update</source>
        <translation>Lernrate je Schritt</translation>
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
        <source>How often each choice was drawn</source>
        <translation>Wie oft jede Wahl gezogen wurde</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Korpus</translation>
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
        <source>This text, measured</source>
        <translation>Dieser Text, gemessen</translation>
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
</context>
<context>
    <name>hat::ui::TranslatePage</name>
    <message>
        <source>The translation is on the clipboard.</source>
        <translation>Die Übersetzung ist in der Zwischenablage.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a text file</source>
        <translation>Textdatei öffnen</translation>
    </message>
    <message>
        <source>Text files (*.txt *.en *.de *.src);;All files (*)</source>
        <translation>Textdateien (*.txt *.en *.de *.src);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>end of the sentence</source>
        <translation>Satzende</translation>
    </message>
    <message>
        <source>Attention for “%1”</source>
        <translation>Attention für „%1“</translation>
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
        <source>%1 to %2, as one types</source>
        <translation>%1 nach %2, beim Tippen</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
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
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>Benutztes Modell</translation>
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
        <source>Type a sentence. It is translated as you type.</source>
        <translation>Tippen Sie einen Satz. Er wird schon beim Tippen übersetzt.</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Quelltext</translation>
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
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Esc leaves the presentation</source>
        <translation>Esc beendet die Vorführung</translation>
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
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
</context>
</TS>
