// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/jirawords.h"

#include "exchange/importcells.h"

#include <QHash>

namespace Plimsoll {

namespace {

template<typename V>
struct Meaning {
    V meaning;
    const char16_t *words; ///< Between bars.
};

constexpr Meaning<WorkItemState> states[] = {
    {WorkItemState::Accepted, u"Zu erledigen|Offen|Erneut geöffnet|Wieder geöffnet|Für Entwicklung ausgewählt|Zur Entwicklung ausgewählt"},
    {WorkItemState::Started, u"In Arbeit|In Bearbeitung|In Prüfung|In Überprüfung"},
    {WorkItemState::Done, u"Fertig|Erledigt|Geschlossen|Gelöst|Abgeschlossen"},
    {WorkItemState::Dropped, u"Abgebrochen|Abgelehnt|Storniert|Duplikat|Wird nicht erledigt|Wird nicht behoben"},

    {WorkItemState::Accepted, u"À faire|Ouvert|Ouverte|Ouvert(e)|Rouvert|Rouverte|Rouvert(e)|Réouvert|Sélectionné pour le développement"},
    {WorkItemState::Started, u"En cours|En cours de revue|En revue"},
    {WorkItemState::Done, u"Terminé|Terminée|Terminé(e)|Fini|Fermé|Fermée|Fermé(e)|Résolu|Résolue|Résolu(e)"},
    {WorkItemState::Dropped, u"Annulé|Annulée|Rejeté|Rejetée|Abandonné|Doublon|Ne sera pas fait|Ne sera pas corrigé"},

    {WorkItemState::Accepted, u"Por hacer|Tareas por hacer|Pendiente|Abierto|Abierta|Reabierto|Reabierta|Seleccionado para desarrollo"},
    {WorkItemState::Started, u"En curso|En progreso|En revisión"},
    {WorkItemState::Done, u"Finalizada|Finalizado|Listo|Hecho|Terminado|Terminada|Cerrado|Cerrada|Resuelto|Resuelta"},
    {WorkItemState::Dropped, u"Cancelado|Cancelada|Rechazado|Rechazada|Duplicado|Duplicada|No se hará|No se corregirá"},

    {WorkItemState::Accepted, u"A fazer|Tarefas pendentes|Itens pendentes|Pendente|Aberto|Aberta|Reaberto|Reaberta|Selecionado para desenvolvimento"},
    {WorkItemState::Started, u"Em andamento|Em progresso|Em revisão|Fazendo"},
    {WorkItemState::Done, u"Concluído|Concluída|Itens concluídos|Feito|Fechado|Fechada|Resolvido|Resolvida"},
    {WorkItemState::Dropped, u"Rejeitado|Rejeitada|Não será feito|Não será corrigido"},

    {WorkItemState::Accepted, u"未着手|作業前|オープン|再オープン"},
    {WorkItemState::Started, u"進行中|作業中|対応中|処理中|レビュー中"},
    {WorkItemState::Done, u"完了|終了|クローズ|クローズ済み|解決済み"},
    {WorkItemState::Dropped, u"キャンセル|却下|中止|重複|対応しない|修正しない"},

    {WorkItemState::Accepted, u"待办|待处理|未开始|新建|打开|开放|重新打开"},
    {WorkItemState::Started, u"进行中|正在进行|正在处理|处理中|开发中|审核中"},
    {WorkItemState::Done, u"完成|已完成|关闭|已关闭|已解决"},
    {WorkItemState::Dropped, u"取消|已取消|已拒绝|重复|不做|不修复|不会修复"},
};

constexpr Meaning<WorkItemKind> kinds[] = {
    {WorkItemKind::Feature, u"Verbesserung|Neue Funktion|Epos"},
    {WorkItemKind::BugFix, u"Fehler"},
    {WorkItemKind::Feature, u"Récit|Amélioration|Nouvelle fonctionnalité|Épopée"},
    {WorkItemKind::BugFix, u"Bogue|Anomalie"},
    {WorkItemKind::Feature, u"Historia|Mejora|Nueva función|Nueva funcionalidad|Épica"},
    {WorkItemKind::BugFix, u"Error|Defecto"},
    {WorkItemKind::Feature, u"História|Melhoria|Novo recurso|Nova funcionalidade|Épico"},
    {WorkItemKind::BugFix, u"Erro|Falha|Defeito"},
    {WorkItemKind::Feature, u"ストーリー|改善|改良|新機能|エピック"},
    {WorkItemKind::BugFix, u"バグ|不具合"},
    {WorkItemKind::Feature, u"故事|用户故事|改进|新功能|新特性|史诗|长篇故事"},
    {WorkItemKind::BugFix, u"缺陷|故障|错误"},
};

constexpr Meaning<int> priorities[] = {
    {2, u"Höchste|Am höchsten|Kritisch|La plus élevée|Plus élevée|Bloquant|Critique|Más alta|La más alta|Muy alta|Crítica|Mais alta|Muito alta|最高"},
    {1, u"Hoch|Élevée|Majeure|Majeur|Alta|高"},
    {0, u"Mittel|Moyenne|Media|Média|中"},
    {-1, u"Niedrig|Basse|Faible|Mineure|Mineur|Baja|Baixa|低"},
    {-2, u"Niedrigste|Am niedrigsten|La plus basse|Plus basse|La plus faible|Más baja|La más baja|Muy baja|Mais baixa|Muito baixa|最低"},
};

template<typename V, size_t N>
QHash<QString, V> indexed(const Meaning<V> (&meanings)[N])
{
    QHash<QString, V> index;
    for (const auto &[meaning, words] : meanings) {
        const QStringList all = QString::fromUtf16(words).split(u'|');
        for (const QString &word : all)
            index.insert(foldedWords(word), meaning);
    }
    return index;
}

template<typename V>
std::optional<V> found(const QHash<QString, V> &index, const QString &folded)
{
    const auto entry = index.constFind(folded);
    return entry == index.cend() ? std::nullopt : std::optional(*entry);
}

} // namespace

std::optional<WorkItemState> localJiraState(const QString &folded)
{
    static const QHash<QString, WorkItemState> index = indexed(states);
    return found(index, folded);
}

std::optional<WorkItemKind> localJiraKind(const QString &folded)
{
    static const QHash<QString, WorkItemKind> index = indexed(kinds);
    return found(index, folded);
}

std::optional<int> localJiraPriority(const QString &folded)
{
    static const QHash<QString, int> index = indexed(priorities);
    return found(index, folded);
}

} // namespace Plimsoll
