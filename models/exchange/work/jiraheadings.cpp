// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/jiraheadings.h"

#include "exchange/importcells.h"

#include <QHash>
#include <QRegularExpression>

#include <iterator>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

struct JiraHeading {
    const char16_t *words;
    WorkField field;
};

constexpr JiraHeading exportedKeys[] = {
    {u"Vorgangsschlüssel", WorkField::Key}, {u"Vorgangs-ID", WorkField::Alias},
    {u"Clé de ticket", WorkField::Key}, {u"Clé du ticket", WorkField::Key}, {u"Clé de demande", WorkField::Key}, {u"ID de ticket", WorkField::Alias},
    {u"Clave de incidencia", WorkField::Key}, {u"Clave de la incidencia", WorkField::Key}, {u"ID de la incidencia", WorkField::Alias},
    {u"ID de incidencia", WorkField::Alias},
    {u"Chave da item", WorkField::Key}, {u"Chave do item", WorkField::Key}, {u"Chave da pendência", WorkField::Key},
    {u"ID da item", WorkField::Alias}, {u"ID do item", WorkField::Alias}, {u"ID da pendência", WorkField::Alias},
    {u"課題キー", WorkField::Key}, {u"作業項目キー", WorkField::Key}, {u"課題ID", WorkField::Alias}, {u"課題 ID", WorkField::Alias},
    {u"作業項目 ID", WorkField::Alias},
    {u"问题关键字", WorkField::Key}, {u"问题键", WorkField::Key}, {u"事务关键字", WorkField::Key}, {u"工作项关键字", WorkField::Key},
    {u"问题ID", WorkField::Alias}, {u"问题 ID", WorkField::Alias}, {u"事务ID", WorkField::Alias}, {u"事务 ID", WorkField::Alias},
};

constexpr JiraHeading german[] = {
    {u"Schlüssel", WorkField::Key}, {u"Zusammenfassung", WorkField::Title}, {u"Vorgangstyp", WorkField::Kind}, {u"Vorgangsart", WorkField::Kind},
    {u"Status", WorkField::State}, {u"Statuskategorie", WorkField::StateCategory}, {u"Lösung", WorkField::Resolution},
    {u"Lösungsdatum", WorkField::Finished}, {u"Gelöst", WorkField::Finished}, {u"Erledigt", WorkField::Finished},
    {u"Priorität", WorkField::Priority}, {u"Zugewiesene Person", WorkField::Assignee}, {u"Bearbeiter", WorkField::Assignee},
    {u"Zugewiesen an", WorkField::Assignee}, {u"Lösungsversion(en)", WorkField::Release}, {u"Lösungsversion", WorkField::Release},
    {u"Lösungsversionen", WorkField::Release}, {u"Ursprüngliche Schätzung", WorkField::EstimateSeconds},
    {u"Verbleibende Schätzung", WorkField::RemainingSeconds}, {u"Benötigte Zeit", WorkField::SpentSeconds},
    {u"Aufgewendete Zeit", WorkField::SpentSeconds}, {u"Fälligkeitsdatum", WorkField::FinishBefore}, {u"Fällig", WorkField::FinishBefore},
    {u"Übergeordnet", WorkField::Parent}, {u"Übergeordnetes Element", WorkField::Parent}, {u"Übergeordneter Vorgang", WorkField::Parent},
    {u"Übergeordneter Schlüssel", WorkField::Parent}, {u"Epos-Verknüpfung", WorkField::Parent}, {u"Epic-Verknüpfung", WorkField::Parent},
    {u"Stichwörter", WorkField::Labels}, {u"Stichworte", WorkField::Labels}, {u"Komponente(n)", WorkField::Component},
    {u"Komponenten", WorkField::Component}, {u"Komponente", WorkField::Component}, {u"Beschreibung", WorkField::Note},
    {u"Fortschritt", WorkField::Progress}, {u"Startdatum", WorkField::NotBefore}, {u"Anfangsdatum", WorkField::NotBefore},
};

constexpr JiraHeading french[] = {
    {u"Clé", WorkField::Key}, {u"Résumé", WorkField::Title}, {u"Type de ticket", WorkField::Kind}, {u"Type de demande", WorkField::Kind},
    {u"État", WorkField::State}, {u"Statut", WorkField::State}, {u"Catégorie d'état", WorkField::StateCategory},
    {u"Catégorie de statut", WorkField::StateCategory}, {u"Résolution", WorkField::Resolution},
    {u"Résolu", WorkField::Finished}, {u"Résolue", WorkField::Finished}, {u"Résolu(e)", WorkField::Finished}, {u"Priorité", WorkField::Priority},
    {u"Responsable", WorkField::Assignee}, {u"Personne assignée", WorkField::Assignee}, {u"Assigné", WorkField::Assignee},
    {u"Attribution", WorkField::Assignee}, {u"Version(s) corrigée(s)", WorkField::Release}, {u"Versions corrigées", WorkField::Release},
    {u"Version corrigée", WorkField::Release}, {u"Estimation originale", WorkField::EstimateSeconds},
    {u"Estimation initiale", WorkField::EstimateSeconds}, {u"Estimation restante", WorkField::RemainingSeconds},
    {u"Temps passé", WorkField::SpentSeconds}, {u"Temps consacré", WorkField::SpentSeconds}, {u"Date d'échéance", WorkField::FinishBefore},
    {u"Échéance", WorkField::FinishBefore}, {u"Clé parente", WorkField::Parent}, {u"Clé parent", WorkField::Parent},
    {u"Clé du parent", WorkField::Parent}, {u"Lien d'épopée", WorkField::Parent}, {u"Étiquettes", WorkField::Labels},
    {u"Composants", WorkField::Component}, {u"Composant(s)", WorkField::Component}, {u"Composant", WorkField::Component},
    {u"Progression", WorkField::Progress}, {u"Date de début", WorkField::NotBefore},
};

constexpr JiraHeading spanish[] = {
    {u"Clave", WorkField::Key}, {u"Resumen", WorkField::Title}, {u"Tipo de incidencia", WorkField::Kind}, {u"Estado", WorkField::State},
    {u"Categoría de estado", WorkField::StateCategory}, {u"Resolución", WorkField::Resolution}, {u"Resuelta", WorkField::Finished},
    {u"Resuelto", WorkField::Finished}, {u"Prioridad", WorkField::Priority}, {u"Persona asignada", WorkField::Assignee},
    {u"Asignado a", WorkField::Assignee}, {u"Versiones corregidas", WorkField::Release}, {u"Versión(es) corregida(s)", WorkField::Release},
    {u"Versión corregida", WorkField::Release}, {u"Versión de corrección", WorkField::Release}, {u"Versiones de corrección", WorkField::Release},
    {u"Estimación original", WorkField::EstimateSeconds}, {u"Estimación restante", WorkField::RemainingSeconds},
    {u"Trabajo restante estimado", WorkField::RemainingSeconds}, {u"Tiempo empleado", WorkField::SpentSeconds},
    {u"Tiempo trabajado", WorkField::SpentSeconds}, {u"Fecha de vencimiento", WorkField::FinishBefore}, {u"Fecha límite", WorkField::FinishBefore},
    {u"Principal", WorkField::Parent}, {u"Clave principal", WorkField::Parent}, {u"Etiquetas", WorkField::Labels},
    {u"Componentes", WorkField::Component}, {u"Componente(s)", WorkField::Component}, {u"Componente", WorkField::Component},
    {u"Descripción", WorkField::Note}, {u"Progreso", WorkField::Progress}, {u"Fecha de inicio", WorkField::NotBefore},
    {u"Puntos de historia", WorkField::Points},
};

constexpr JiraHeading portuguese[] = {
    {u"Chave", WorkField::Key}, {u"Resumo", WorkField::Title}, {u"Tipo de item", WorkField::Kind}, {u"Tipo do item", WorkField::Kind},
    {u"Tipo de pendência", WorkField::Kind}, {u"Categoria de status", WorkField::StateCategory}, {u"Categoria do status", WorkField::StateCategory},
    {u"Resolução", WorkField::Resolution}, {u"Resolvido", WorkField::Finished}, {u"Resolvido(a)", WorkField::Finished},
    {u"Prioridade", WorkField::Priority}, {u"Responsável", WorkField::Assignee}, {u"Versões corrigidas", WorkField::Release},
    {u"Versão corrigida", WorkField::Release}, {u"Versão(ões) corrigida(s)", WorkField::Release}, {u"Versões de correção", WorkField::Release},
    {u"Estimativa original", WorkField::EstimateSeconds}, {u"Estimativa restante", WorkField::RemainingSeconds},
    {u"Tempo gasto", WorkField::SpentSeconds}, {u"Data limite", WorkField::FinishBefore}, {u"Pai", WorkField::Parent},
    {u"Chave pai", WorkField::Parent}, {u"Item pai", WorkField::Parent}, {u"Rótulos", WorkField::Labels}, {u"Categorias", WorkField::Labels},
    {u"Descrição", WorkField::Note}, {u"Andamento", WorkField::Progress}, {u"Data de início", WorkField::NotBefore},
    {u"Data inicial", WorkField::NotBefore}, {u"Pontos da história", WorkField::Points},
};

constexpr JiraHeading japanese[] = {
    {u"キー", WorkField::Key}, {u"要約", WorkField::Title}, {u"課題タイプ", WorkField::Kind}, {u"作業タイプ", WorkField::Kind},
    {u"作業項目タイプ", WorkField::Kind}, {u"ステータス", WorkField::State}, {u"状況", WorkField::State},
    {u"ステータス カテゴリ", WorkField::StateCategory}, {u"ステータスカテゴリ", WorkField::StateCategory},
    {u"ステータス カテゴリー", WorkField::StateCategory}, {u"解決状況", WorkField::Resolution}, {u"解決日", WorkField::Finished},
    {u"優先度", WorkField::Priority}, {u"担当者", WorkField::Assignee}, {u"修正バージョン", WorkField::Release},
    {u"初期見積り", WorkField::EstimateSeconds}, {u"初期見積もり", WorkField::EstimateSeconds}, {u"残余見積り", WorkField::RemainingSeconds},
    {u"残余見積もり", WorkField::RemainingSeconds}, {u"残り時間", WorkField::RemainingSeconds}, {u"作業時間", WorkField::SpentSeconds},
    {u"期限", WorkField::FinishBefore}, {u"期日", WorkField::FinishBefore}, {u"親", WorkField::Parent}, {u"親キー", WorkField::Parent},
    {u"親課題", WorkField::Parent}, {u"エピック リンク", WorkField::Parent}, {u"ラベル", WorkField::Labels}, {u"コンポーネント", WorkField::Component},
    {u"説明", WorkField::Note}, {u"進捗", WorkField::Progress}, {u"開始日", WorkField::NotBefore}, {u"ストーリーポイント", WorkField::Points},
    {u"ストーリー ポイント", WorkField::Points},
};

constexpr JiraHeading chinese[] = {
    {u"关键字", WorkField::Key}, {u"概要", WorkField::Title}, {u"摘要", WorkField::Title}, {u"问题类型", WorkField::Kind},
    {u"事务类型", WorkField::Kind}, {u"工作项类型", WorkField::Kind}, {u"状态", WorkField::State}, {u"状态类别", WorkField::StateCategory},
    {u"解决结果", WorkField::Resolution}, {u"决议", WorkField::Resolution}, {u"已解决", WorkField::Finished}, {u"优先级", WorkField::Priority},
    {u"经办人", WorkField::Assignee}, {u"修复的版本", WorkField::Release}, {u"修复版本", WorkField::Release},
    {u"初始预估", WorkField::EstimateSeconds}, {u"初始预估时间", WorkField::EstimateSeconds}, {u"原始估算", WorkField::EstimateSeconds},
    {u"剩余预估", WorkField::RemainingSeconds}, {u"剩余的估算", WorkField::RemainingSeconds}, {u"剩余估算", WorkField::RemainingSeconds},
    {u"耗费时间", WorkField::SpentSeconds}, {u"花费时间", WorkField::SpentSeconds}, {u"到期日", WorkField::FinishBefore},
    {u"到期日期", WorkField::FinishBefore}, {u"截止日期", WorkField::FinishBefore}, {u"父级", WorkField::Parent}, {u"父级关键字", WorkField::Parent},
    {u"父任务", WorkField::Parent}, {u"史诗链接", WorkField::Parent}, {u"标签", WorkField::Labels}, {u"模块", WorkField::Component},
    {u"组件", WorkField::Component}, {u"描述", WorkField::Note}, {u"进度", WorkField::Progress}, {u"开始日期", WorkField::NotBefore},
    {u"故事点", WorkField::Points},
};

template<size_t N>
void add(QHash<QString, WorkField> &index, const JiraHeading (&headings)[N])
{
    for (const auto &[words, field] : headings)
        index.insert(foldedWords(QString::fromUtf16(words)), field);
}

} // namespace

WorkField localJiraField(const QString &folded)
{
    static const QHash<QString, WorkField> all = [] {
        QHash<QString, WorkField> index;
        add(index, exportedKeys);
        add(index, german);
        add(index, french);
        add(index, spanish);
        add(index, portuguese);
        add(index, japanese);
        add(index, chinese);
        return index;
    }();
    return all.value(folded);
}

bool isLocalJiraKey(const QString &heading)
{
    static const QHash<QString, WorkField> keys = [] {
        QHash<QString, WorkField> index;
        add(index, exportedKeys);
        return index;
    }();
    return keys.contains(foldedWords(heading));
}

QString withoutLocalCustomField(const QString &heading)
{
    static const QRegularExpression pattern(u"^(?:Benutzerdefinierte[sr]? Feld(?:er)?|Champs? personnalisés?|Campos? personalizados?|"
                                            u"カスタム ?フィールド|自定义字段)"
                                            u"\\s*[(（](.+)[)）]$"_s,
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(heading);
    return match.hasMatch() ? u"Custom field (%1)"_s.arg(match.captured(1)) : heading;
}

} // namespace Plimsoll
